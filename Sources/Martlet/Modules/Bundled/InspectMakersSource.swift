extension BundledModules {
  /// The module `_inspect_makers`: how classes are called, for `inspect.signature`.
  static let inspectMakers: StaticString = #"""
    '''How classes are called.'''
    from types import FunctionType as _Function

    # The classes of which CPython tells no signature, and those whose text differs from that of what makes them here.
    _silent = {
        "builtins":
            "BaseException bool bytearray bytes classmethod dict filter frozenset int map range set slice staticmethod str "
            "super type zip ellipsis mappingproxy NoneType NotImplementedType traceback",
        "types": "GenericAlias SimpleNamespace",
        "itertools": "chain repeat _grouper _tee_dataobject islice product zip_longest",
        "operator": "itemgetter attrgetter methodcaller",
        "collections": "OrderedDict defaultdict deque",
        "_thread": "RLock _local",
        "functools": "_lru_cache_wrapper partial",
        "datetime": "date datetime time timedelta timezone tzinfo",
        "io": "BufferedIOBase IOBase",
        "_struct": "Struct",
        "array": "array",
        "_contextvars": "Context ContextVar Token",
        "weakref": "ReferenceType",
        "_socket": "socket",
        "_csv": "Dialect",
        "pickle": "PickleBuffer",
        "mmap": "mmap",
    }
    _told = {
        "builtins.enumerate": "(iterable, start=0)",
        "builtins.list": "(iterable=(), /)",
        "builtins.memoryview": "(object)",
        "builtins.property": "(fget=None, fset=None, fdel=None, doc=None)",
        "builtins.reversed": "(sequence, /)",
        "builtins.tuple": "(iterable=(), /)",
        "builtins.method": "(function, instance, /)",
        "builtins.module": "(name, doc=None)",
        "decimal.Context":
            "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)",
        "decimal.Decimal": "(value='0', context=None)",
        "_queue.SimpleQueue": "()",
    }


    def _is_silent(cls):
        return cls.__qualname__ in _silent.get(cls.__module__, "").split()


    def _is_native(cls):
        return _is_silent(cls) or f"{cls.__module__}.{cls.__qualname__}" in _told


    def function_of(cls):
        '''The function of the language that is called with the arguments of a class, or None.'''
        call = type(cls).__call__
        if isinstance(call, _Function):
            return call
        made = {name: _own_method(cls, name) for name in ("__new__", "__init__")}
        for base in cls.__mro__:
            for name, function in made.items():
                if function is not None and name in vars(base):
                    return function
        return None


    def _own_method(cls, name):
        '''The method of a class, unless it is one that CPython has in C.'''
        function = getattr(cls, name)
        owner = next(base for base in cls.__mro__ if name in vars(base))
        return function if isinstance(function, _Function) and not _is_native(owner) else None


    def text_of(cls):
        '''The signature of a class that no such function makes, as a text that has no parameter for the class.'''
        if cls is type:
            raise ValueError(f"no signature found for builtin {cls!r}")
        if issubclass(cls, type):
            raise ValueError(f"callable {cls!r} is not supported by signature")
        for base in cls.__mro__[:-1]:
            if _is_silent(base) or issubclass(base, BaseException):
                raise ValueError(f"no signature found for builtin type {cls!r}")
            text = _told.get(f"{base.__module__}.{base.__qualname__}") or _text_of_native(base)
            if text is not None:
                return text
        return "()"


    def _text_of_native(base):
        for name in ("__new__", "__init__"):
            text = getattr(getattr(base, name), "__text_signature__", None) if name in vars(base) else None
            if text is not None:
                _, _, rest = text.removesuffix(")").partition(", ")
                return f"({rest.removeprefix('/, ').removeprefix('/')})"
        return None
    """#
}
