extension BundledModules {
  /// The module `_inspect_makers`: how classes and what is written in Swift are called, for `inspect.signature`.
  static let inspectMakers: StaticString = #"""
    '''How classes and native functions are called.'''
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
        "_asyncio.Future": "(*, loop=None)",
        "_asyncio.Task": "(coro, *, loop=None, name=None, context=None)",
        "_io.BytesIO": "(initial_bytes=b'')",
        "_io.StringIO": "(initial_value='', newline='\\n')",
    }

    # The same for functions and methods, by their module or class.
    _silent_functions = {
        "builtins": "anext breakpoint dir getattr iter max min next vars",
        "int": "conjugate",
        "str": "count endswith find format format_map index maketrans rfind rindex startswith",
        "dict": "clear copy items keys pop update values",
        "set":
            "add clear copy difference difference_update discard intersection intersection_update isdisjoint "
            "issubset issuperset pop remove symmetric_difference symmetric_difference_update union update",
        "frozenset": "copy difference intersection isdisjoint issubset issuperset symmetric_difference union",
        "bytes":
            "capitalize count endswith find hex index isalnum isalpha isascii isdigit islower isspace istitle "
            "isupper lower rfind rindex startswith swapcase title upper",
        "bytearray":
            "capitalize count endswith find hex index isalnum isalpha isascii isdigit islower isspace istitle "
            "isupper lower rfind rindex startswith swapcase title upper",
        "range": "count index",
        "slice": "indices",
        "memoryview": "cast hex",
        "math": "hypot log",
        "functools": "cmp_to_key reduce",
        "time":
            "asctime ctime gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns "
            "process_time process_time_ns sleep strftime thread_time time time_ns tzset",
        "sys": "audit breakpointhook getsizeof set_asyncgen_hooks",
        "struct": "pack pack_into",
        "binascii": "b2a_hex hexlify",
        "gc": "get_referents get_referrers set_threshold",
        "signal": "set_wakeup_fd",
        "_thread": "get_ident get_native_id stack_size",
    }
    _told_functions = {
        "builtins.issubclass": "(cls, class_or_tuple, /)",
        "builtins.sorted": "(iterable, /, *, key=None, reverse=False)",
    }


    def text_of_function(function):
        '''The parameters of a native function as a text, or None if CPython tells none.'''
        text = getattr(function, "__text_signature__", None)
        if not text:
            return None
        names = getattr(function, "__qualname__", "")
        owner, _, name = names.rpartition(".")
        owner = owner or getattr(function, "__module__", "")
        if name in _silent_functions.get(owner, "").split():
            return None
        return _told_functions.get(f"{owner}.{name}", text)


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
