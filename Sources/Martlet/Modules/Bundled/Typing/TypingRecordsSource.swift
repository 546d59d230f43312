extension BundledModules {
  /// The module `_typing_records`: named tuples and dicts with types, and types of their own.
  static let typingRecords: StaticString = #"""
    '''Tuples and dicts whose fields have types.'''
    from _runtime import caller_module as _caller_module
    from _typing_forms import _Unioning, _type_check
    from _typing_generic import Generic

    # The classes are those of typing.
    __name__ = "typing"


    # NamedTuple

    _prohibited = {
        "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make",
        "_replace", "_asdict", "_source",
    }
    _about_class = {"__module__", "__name__", "__annotations__", "__orig_bases__", "__classcell__"}


    def _named_tuple(name, fields, defaults, module):
        from collections import namedtuple
        types = {field: _type_check(kind, f"field {field} annotation must be a type") for field, kind in fields}
        made = namedtuple(name, types, defaults=defaults, module=module)
        made.__annotations__ = made.__new__.__annotations__ = types
        return made


    class _NamedTupleMeta(type):
        def __new__(cls, typename, bases, namespace):
            for base in bases:
                if base is not _NamedTuple and base is not Generic:
                    raise TypeError("can only inherit from a NamedTuple type and Generic")
            types = namespace.get("__annotations__", {})
            defaults = []
            for name in types:
                if name in namespace:
                    defaults.append(name)
                elif defaults:
                    plural = "s" if len(defaults) > 1 else ""
                    raise TypeError(
                        f"Non-default namedtuple field {name} cannot follow default field{plural} {', '.join(defaults)}")
            values = [namespace[name] for name in defaults]
            made = _named_tuple(typename, types.items(), values, namespace["__module__"])
            made.__bases__ = tuple([tuple if base is _NamedTuple else base for base in bases])
            if Generic in bases:
                made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
            for name, value in namespace.items():
                if name in _prohibited:
                    raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
                if name not in _about_class and name not in made._fields:
                    setattr(made, name, value)
            if "__orig_bases__" in namespace:
                made.__orig_bases__ = namespace["__orig_bases__"]
            if Generic in bases:
                made.__init_subclass__()
            return made


    def NamedTuple(typename, fields=None, /, **kwargs):
        '''A class of tuples whose elements have names and types.'''
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        made = _named_tuple(typename, fields, (), _caller_module())
        made.__orig_bases__ = NamedTuple,
        return made


    _NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
    NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


    # TypedDict


    def _no_checks(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")


    class _TypedDictMeta(type):
        def __new__(cls, name, bases, namespace, total=True):
            for base in bases:
                if type(base) is not _TypedDictMeta and base is not Generic:
                    raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
            is_generic = any(issubclass(base, Generic) for base in bases)
            made = type.__new__(_TypedDictMeta, name, (Generic, dict) if is_generic else (dict,), namespace)
            annotations, required, optional = {}, set(), set()
            for base in bases:
                annotations |= vars(base).get("__annotations__", {})
                for keys, others, attribute in (
                        (required, optional, "__required_keys__"), (optional, required, "__optional_keys__")):
                    inherited = vars(base).get(attribute, ())
                    keys.update(inherited)
                    others.difference_update(inherited)
            message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
            for key, kind in namespace.get("__annotations__", {}).items():
                annotations[key] = kind = _type_check(kind, message, module=made.__module__)
                is_required = _is_required(kind, total)
                (required if is_required else optional).add(key)
                (optional if is_required else required).discard(key)
            made.__annotations__ = annotations
            made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
            if not hasattr(made, "__total__"):
                made.__total__ = total
            return made

        def __init__(cls, name, bases, namespace, total=True):
            '''All has been done.'''

        def __call__(cls, /, *args, **kwargs):
            return dict(*args, **kwargs)

        __instancecheck__ = __subclasscheck__ = _no_checks


    def _is_required(kind, total):
        from _typing_aliases import Annotated, NotRequired, Required
        from _typing_hints import get_args, get_origin
        origin = get_origin(kind)
        if origin is Annotated:
            origin = get_origin(get_args(kind)[0])
        return True if origin is Required else False if origin is NotRequired else total


    def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
        '''A class of dicts whose keys are known and whose values have types.'''
        if fields is None:
            fields = kwargs
        elif kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        if kwargs:
            from warnings import warn
            warn(
                "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be removed in "
                "Python 3.13, and may not be understood by third-party type checkers.", DeprecationWarning)
        namespace = {"__annotations__": dict(fields)}
        module = _caller_module()
        if module is not None:
            namespace["__module__"] = module
        made = _TypedDictMeta(typename, (), namespace, total=total)
        made.__orig_bases__ = TypedDict,
        return made


    _TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
    TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


    def is_typeddict(tp):
        '''Whether it is a class made by TypedDict.'''
        return isinstance(tp, _TypedDictMeta)


    # NewType


    class NewType(_Unioning):
        '''A name for a type of its own to type checkers.'''

        def __init__(self, name, tp):
            self.__qualname__, self.__supertype__ = name, tp
            self.__name__ = name.rpartition(".")[2]
            module = _caller_module()
            if module != "typing":
                self.__module__ = module

        def __call__(self, x, /):
            return x

        def __repr__(self):
            return f"{self.__module__}.{self.__qualname__}"

        def __reduce__(self):
            return self.__qualname__

        def __mro_entries__(self, bases):
            above = self.__name__

            class Refusal:
                def __init_subclass__(cls):
                    name = cls.__name__
                    raise TypeError(
                        "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{name} = NewType({name!r}, {above})`")
            return Refusal,
    """#
}
