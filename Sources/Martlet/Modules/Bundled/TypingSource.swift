extension BundledModules {
  /// The module `typing`.
  static let typing: StaticString = #"""
    '''Names for annotations.'''
    import _runtime
    import sys as _sys

    _names = _sys.modules[__name__].__dict__

    _collections = {
        "AbstractSet": ("collections.abc", "Set"), "AsyncContextManager": ("contextlib", "AbstractAsyncContextManager"),
        "ContextManager": ("contextlib", "AbstractContextManager"), "ChainMap": ("collections", "ChainMap"),
        "Counter": ("collections", "Counter"), "DefaultDict": ("collections", "defaultdict"),
        "Deque": ("collections", "deque"), "OrderedDict": ("collections", "OrderedDict"),
        "Pattern": ("re", "Pattern"), "Match": ("re", "Match"),
    }
    for _name in (
            "AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container Coroutine "
            "Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence "
            "MutableSet Reversible Sequence Sized ValuesView").split():
        _collections[_name] = ("collections.abc", _name)
    _builtins = {"List": list, "Dict": dict, "Set": set, "FrozenSet": frozenset, "Tuple": tuple, "Type": type}


    def _show(value):
        if value is ...:
            return "..."
        if value is None or value is type(None):
            return "None" if value is None else "NoneType"
        if isinstance(value, type) and not hasattr(value, "__args__"):
            if value.__module__ == "builtins":
                return value.__qualname__
            return f"{value.__module__}.{value.__qualname__}"
        if isinstance(value, list):
            return f"[{', '.join(map(_show, value))}]"
        if hasattr(value, "__code__"):
            return value.__name__
        return repr(value)


    def _check(value):
        if isinstance(value, str):
            return ForwardRef(value)
        if value is None:
            return type(None)
        return value


    def _variables(arguments):
        found = []
        for argument in arguments:
            if isinstance(argument, (TypeVar, ParamSpec, TypeVarTuple)):
                if argument not in found:
                    found.append(argument)
            elif isinstance(argument, (list, tuple)):
                for variable in _variables(argument):
                    if variable not in found:
                        found.append(variable)
            else:
                for variable in getattr(argument, "__parameters__", ()) if not isinstance(argument, type) else ():
                    if variable not in found:
                        found.append(variable)
        return tuple(found)


    def _replace(value, mapping):
        if value in mapping if isinstance(value, (TypeVar, ParamSpec, TypeVarTuple)) else False:
            return mapping[value]
        if isinstance(value, _Alias):
            return value._with(tuple(_replace(argument, mapping) for argument in value.__args__))
        if not isinstance(value, type) and hasattr(value, "__parameters__") and value.__parameters__:
            return value[tuple(mapping.get(variable, variable) for variable in value.__parameters__)]
        return value


    class _Final:
        '''What a class cannot derive from.'''
        __slots__ = ()

        def __init_subclass__(cls, /, *args, _root=False, **kwds):
            if not _root:
                raise TypeError("Cannot subclass special typing classes")

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]


    class _Form(_Final, _root=True):
        '''A name that means something to type checkers alone.'''

        def __init__(self, name, subscript=None):
            self._name = name
            self._subscript = subscript

        def __repr__(self):
            return f"typing.{self._name}"

        def __call__(self, *args, **kwds):
            raise TypeError(f"Cannot instantiate {self!r}")

        def __getitem__(self, item):
            if self._subscript is None:
                raise TypeError(f"{self!r} is not subscriptable")
            return self._subscript(item)

        def __instancecheck__(self, obj):
            raise TypeError(f"{self!r} cannot be used with isinstance()")

        def __subclasscheck__(self, cls):
            raise TypeError(f"{self!r} cannot be used with issubclass()")

        def __mro_entries__(self, bases):
            raise TypeError(f"Cannot subclass {self!r}")


    class _Alias(_Final, _root=True):
        '''A generic with its arguments.'''

        def __init__(self, name, origin, args):
            self._name = name
            self.__origin__ = origin
            self.__args__ = args
            self.__parameters__ = _variables(args)

        def _with(self, args):
            if self._name == "Union" or self._name == "Optional":
                return Union[args]
            return type(self)(self._name, self.__origin__, args)

        def __repr__(self):
            name = self._name or _show(self.__origin__)
            if self._name and "." not in self._name:
                name = f"typing.{name}"
            if not self.__args__:
                return f"{name}[()]"
            return f"{name}[{', '.join(map(_show, self.__args__))}]"

        def __getitem__(self, item):
            items = item if isinstance(item, tuple) else (item,)
            if not self.__parameters__:
                raise TypeError(f"{self!r} is not a generic class")
            if len(items) != len(self.__parameters__) and not any(
                    isinstance(p, (ParamSpec, TypeVarTuple)) for p in self.__parameters__):
                many = "many" if len(items) > len(self.__parameters__) else "few"
                raise TypeError(
                    f"Too {many} arguments for {self!r}; actual {len(items)}, expected {len(self.__parameters__)}")
            mapping = dict(zip(self.__parameters__, map(_check, items)))
            return self._with(tuple(_replace(argument, mapping) for argument in self.__args__))

        def __call__(self, *args, **kwargs):
            if self._name and self.__origin__ in _builtins.values() or "collections" in getattr(
                    self.__origin__, "__module__", ""):
                if self._name and not isinstance(self.__origin__, type):
                    raise TypeError(f"Type {self._name} cannot be instantiated")
            result = self.__origin__(*args, **kwargs)
            try:
                result.__orig_class__ = self
            except AttributeError:
                pass
            return result

        def __mro_entries__(self, bases):
            if self.__origin__ is Generic:
                if Protocol in bases:
                    return ()
                place = bases.index(self)
                for base in bases[place + 1:]:
                    if isinstance(base, _Alias) and base is not self and isinstance(base.__origin__, type):
                        if issubclass(base.__origin__, Generic):
                            return ()
                return (Generic,)
            result = []
            if self.__origin__ not in bases:
                result.append(self.__origin__)
            if self._name and not any(
                    base is Generic or isinstance(base, _Alias) and base.__origin__ is Generic for base in bases):
                place = bases.index(self)
                if not any(isinstance(base, _Alias) or isinstance(base, type) and issubclass(base, Generic)
                           for base in bases[place + 1:]):
                    result.append(Generic)
            return tuple(result)

        def __getattr__(self, name):
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __eq__(self, other):
            if not isinstance(other, _Alias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __instancecheck__(self, obj):
            if self._name in ("Union", "Optional"):
                return isinstance(obj, self.__args__)
            raise TypeError("Subscripted generics cannot be used with class and instance checks")

        def __subclasscheck__(self, cls):
            if self._name in ("Union", "Optional"):
                return issubclass(cls, self.__args__)
            raise TypeError("Subscripted generics cannot be used with class and instance checks")


    class _UnionAlias(_Alias, _root=True):
        def __eq__(self, other):
            if isinstance(other, _UnionAlias) or type(other).__name__ == "UnionType":
                return set(self.__args__) == set(other.__args__)
            return NotImplemented

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and type(None) in args:
                other = args[0] if args[1] is type(None) else args[1]
                return f"typing.Optional[{_show(other)}]"
            return f"typing.Union[{', '.join(map(_show, args))}]"


    class _CallableAlias(_Alias, _root=True):
        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or isinstance(args[0], _Alias) and
                                   args[0]._name == "Concatenate"):
                return f"typing.Callable[{_show(args[0])}, {_show(args[1])}]"
            return f"typing.Callable[[{', '.join(map(_show, args[:-1]))}], {_show(args[-1])}]"


    class _LiteralAlias(_Alias, _root=True):
        def _values(self):
            '''0 is not False here.'''
            return frozenset([(value, type(value)) for value in self.__args__])

        def __eq__(self, other):
            return self._values() == other._values() if isinstance(other, _LiteralAlias) else NotImplemented

        def __hash__(self):
            return hash(self._values())

        def __repr__(self):
            return f"typing.Literal[{', '.join(map(_show, self.__args__))}]"


    class _AnnotatedAlias(_Alias, _root=True):
        def __init__(self, origin, metadata):
            super().__init__("Annotated", origin, (origin,))
            self.__metadata__ = metadata

        def __eq__(self, other):
            if not isinstance(other, _AnnotatedAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

        def __hash__(self):
            return hash((self.__origin__, self.__metadata__))

        def _with(self, args):
            return _AnnotatedAlias(args[0], self.__metadata__)

        def __repr__(self):
            return f"typing.Annotated[{_show(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"


    class _Generic(_Final, _root=True):
        '''typing.List and the like.'''

        def __init__(self, name, module, attribute):
            self._name = name
            self._place = module, attribute

        @property
        def __origin__(self):
            module, attribute = self._place
            if module is None:
                return attribute
            from _runtime import import_module
            return getattr(import_module(module), attribute)

        def __repr__(self):
            return f"typing.{self._name}"

        def __getitem__(self, item):
            items = item if isinstance(item, tuple) else (item,)
            if self._name == "Tuple" and item == ():
                items = ()
            return _Alias(self._name, self.__origin__, tuple(map(_check, items)))

        def __call__(self, *args, **kwargs):
            if self._place[0] == "collections.abc":
                raise TypeError(
                    f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
            return self.__origin__(*args, **kwargs)

        def __instancecheck__(self, obj):
            return isinstance(obj, self.__origin__)

        def __subclasscheck__(self, cls):
            return issubclass(cls, self.__origin__)

        def __mro_entries__(self, bases):
            result = [self.__origin__] if self.__origin__ not in bases else []
            place = bases.index(self)
            if not any(isinstance(base, _Alias) or isinstance(base, type) and issubclass(base, Generic)
                       for base in bases[place + 1:]):
                result.append(Generic)
            return tuple(result)

        def __getattr__(self, name):
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            return getattr(self.__origin__, name)


    class _CallableGeneric(_Generic, _root=True):
        def __getitem__(self, item):
            if not isinstance(item, tuple) or len(item) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            arguments, result = item
            if isinstance(arguments, (list, tuple)):
                args = tuple(map(_check, arguments)) + (_check(result),)
            else:
                args = (arguments, _check(result))
            return _CallableAlias("Callable", self.__origin__, args)


    List = _Generic("List", None, list)
    Dict = _Generic("Dict", None, dict)
    Set = _Generic("Set", None, set)
    FrozenSet = _Generic("FrozenSet", None, frozenset)
    Tuple = _Generic("Tuple", None, tuple)
    Type = _Generic("Type", None, type)
    for _name, _place in _collections.items():
        _names[_name] = (_CallableGeneric if _name == "Callable" else _Generic)(_name, *_place)


    def _union(item):
        if item == ():
            raise TypeError("Cannot take a Union of no types.")
        items = []
        for part in item if isinstance(item, tuple) else (item,):
            part = _check(part)
            parts = part.__args__ if isinstance(part, _UnionAlias) or type(part) is type(int | str) else (part,)
            for each in parts:
                if each not in items:
                    items.append(each)
        if len(items) == 1:
            return items[0]
        return _UnionAlias("Union", Union, tuple(items))


    def _literal(item):
        items = []
        for value in item if isinstance(item, tuple) else (item,):
            values = value.__args__ if isinstance(value, _LiteralAlias) else (value,)
            for each in values:
                if not any(each == known and type(each) is type(known) for known in items):
                    items.append(each)
        return _LiteralAlias("Literal", Literal, tuple(items))


    def _annotated(item):
        if not isinstance(item, tuple) or len(item) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        origin, metadata = _check(item[0]), item[1:]
        if isinstance(origin, _AnnotatedAlias):
            return _AnnotatedAlias(origin.__origin__, origin.__metadata__ + metadata)
        return _AnnotatedAlias(origin, metadata)


    def _single(name):
        def subscript(item):
            items = item if isinstance(item, tuple) else (item,)
            return _Alias(name, _names[name], tuple(map(_check, items)))
        return subscript


    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError("typing.Any cannot be used with isinstance()")
            return type.__instancecheck__(self, obj)

        def __repr__(self):
            return "typing.Any" if self is Any else type.__repr__(self)


    class Any(metaclass=_AnyMeta):
        '''Every type.'''

        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError("Any cannot be instantiated")
            return super().__new__(cls)


    Union = _Form("Union", _union)
    Optional = _Form("Optional", lambda item: _union((item, None)))
    Literal = _Form("Literal", _literal)
    Annotated = _Form("Annotated", _annotated)
    for _name in ("ClassVar", "Final", "Concatenate", "TypeGuard", "Required", "NotRequired", "Unpack"):
        _names[_name] = _Form(_name, _single(_name))
    for _name in ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias"):
        _names[_name] = _Form(_name)
    del _name, _place


    class ForwardRef(_Final, _root=True):
        '''A type given by its name.'''

        def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
            self.__forward_arg__ = arg
            self.__forward_module__ = module

        def __repr__(self):
            return f"ForwardRef({self.__forward_arg__!r})"

        def __eq__(self, other):
            return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

        def __hash__(self):
            return hash(self.__forward_arg__)


    class TypeVar(_Final, _root=True):
        '''A type variable.'''

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            if covariant and contravariant:
                raise ValueError("Bivariant types are not supported.")
            if len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
            self.__constraints__ = tuple(map(_check, constraints))
            self.__bound__ = bound
            self.__covariant__ = covariant
            self.__contravariant__ = contravariant

        def __repr__(self):
            sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
            return sign + self.__name__

        def __mro_entries__(self, bases):
            raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


    class ParamSpec(_Final, _root=True):
        '''The parameters of a callable as a variable.'''

        def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            self.__bound__ = bound
            self.__covariant__ = covariant
            self.__contravariant__ = contravariant

        @property
        def args(self):
            return ParamSpecArgs(self)

        @property
        def kwargs(self):
            return ParamSpecKwargs(self)

        def __repr__(self):
            return "~" + self.__name__


    class ParamSpecArgs:
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f"{self.__origin__.__name__}.args"


    class ParamSpecKwargs:
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f"{self.__origin__.__name__}.kwargs"


    class TypeVarTuple(_Final, _root=True):
        '''Any number of type variables.'''

        def __init__(self, name):
            self.__name__ = name

        def __iter__(self):
            yield Unpack[self]

        def __repr__(self):
            return self.__name__


    class Generic:
        '''A class with type variables.'''
        __slots__ = ()
        _is_protocol = False

        def __class_getitem__(cls, item):
            items = item if isinstance(item, tuple) else (item,)
            items = tuple(map(_check, items))
            if cls in (Generic, Protocol):
                if not items:
                    raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
                if not all(isinstance(i, (TypeVar, ParamSpec, TypeVarTuple)) or isinstance(i, _Alias) for i in items):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
                return _Alias(f"typing.{cls.__name__}" if False else cls.__name__, cls, items)
            expected = getattr(cls, "__parameters__", ())
            if not expected:
                raise TypeError(f"{cls!r} is not a generic class")
            if len(items) != len(expected) and not any(isinstance(p, (ParamSpec, TypeVarTuple)) for p in expected):
                many = "many" if len(items) > len(expected) else "few"
                raise TypeError(f"Too {many} arguments for {cls!r}; actual {len(items)}, expected {len(expected)}")
            return _Alias(None, cls, items)

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            found = []
            explicit = None
            for base in cls.__dict__.get("__orig_bases__", ()):
                if isinstance(base, _Alias):
                    if base.__origin__ in (Generic, Protocol):
                        explicit = base.__parameters__
                    for variable in base.__parameters__:
                        if variable not in found:
                            found.append(variable)
            cls.__parameters__ = explicit if explicit is not None else tuple(found)


    class _ProtocolMeta(type):
        def __instancecheck__(cls, instance):
            if not cls.__dict__.get("_is_protocol"):
                return type.__instancecheck__(cls, instance)
            if cls in type(instance).__mro__:
                return True
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError(
                    "Instance and class checks can only be used with @runtime_checkable protocols")
            return all(hasattr(instance, name) for name in _protocol_names(cls))

        def __subclasscheck__(cls, other):
            if not cls.__dict__.get("_is_protocol"):
                return type.__subclasscheck__(cls, other)
            if cls in other.__mro__:
                return True
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError(
                    "Instance and class checks can only be used with @runtime_checkable protocols")
            return all(hasattr(other, name) for name in _protocol_names(cls))

        def __call__(cls, *args, **kwargs):
            if cls.__dict__.get("_is_protocol") and cls is not Protocol:
                raise TypeError("Protocols cannot be instantiated")
            abstract = getattr(cls, "__abstractmethods__", ())
            if abstract:
                plural = "" if len(abstract) == 1 else "s"
                raise TypeError(
                    f"Can't instantiate abstract class {cls.__name__} with abstract method{plural} "
                    + ", ".join(sorted(abstract)))
            return type.__call__(cls, *args, **kwargs)


    _not_members = {
        "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
        "__subclasshook__", "__weakref__", "__class_getitem__", "_is_protocol", "_is_runtime_protocol", "__parameters__",
        "__orig_bases__", "__init_subclass__", "__qualname__", "__hash__", "__match_args__",
    }


    def _protocol_names(cls):
        names = set()
        for base in cls.__mro__[:-1]:
            if base in (Protocol, Generic):
                continue
            for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", ())):
                if name not in _not_members:
                    names.add(name)
        return names


    class Protocol(Generic, metaclass=_ProtocolMeta):
        '''A class that others match by having its members.'''
        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            if "_is_protocol" not in cls.__dict__:
                cls._is_protocol = any(base is Protocol for base in cls.__bases__)
            names = set()
            for base in reversed(cls.__mro__[:-1]):
                for name, value in base.__dict__.items():
                    if getattr(value, "__isabstractmethod__", False):
                        names.add(name)
                    else:
                        names.discard(name)
            cls.__abstractmethods__ = frozenset(names)


    def runtime_checkable(cls):
        '''Let isinstance check a protocol.'''
        if not isinstance(cls, type) or not getattr(cls, "_is_protocol", False):
            raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
        cls._is_runtime_protocol = True
        return cls


    runtime = runtime_checkable


    def _structural(name, method):
        def check(cls, instance):
            if cls.__dict__.get("_is_protocol"):
                return hasattr(type(instance), method)
            return type.__instancecheck__(cls, instance)
        return runtime_checkable(_ProtocolMeta(name, (Protocol,), {
            "__module__": "typing", "_is_protocol": True, method: lambda self, *args: None}))


    SupportsInt = _structural("SupportsInt", "__int__")
    SupportsFloat = _structural("SupportsFloat", "__float__")
    SupportsComplex = _structural("SupportsComplex", "__complex__")
    SupportsBytes = _structural("SupportsBytes", "__bytes__")
    SupportsIndex = _structural("SupportsIndex", "__index__")
    SupportsAbs = _structural("SupportsAbs", "__abs__")
    SupportsRound = _structural("SupportsRound", "__round__")

    T = TypeVar("T")
    KT = TypeVar("KT")
    VT = TypeVar("VT")
    AnyStr = TypeVar("AnyStr", bytes, str)
    Text = str
    TYPE_CHECKING = False


    class _NamedTupleMeta(type):
        def __new__(cls, typename, bases, namespace):
            from collections import namedtuple
            types = namespace.get("__annotations__", {})
            defaults = []
            for name in types:
                if name in namespace:
                    defaults.append(name)
                elif defaults:
                    plural = "s" if len(defaults) > 1 else ""
                    raise TypeError(
                        f"Non-default namedtuple field {name} cannot follow default field{plural} {', '.join(defaults)}")
            made = namedtuple(
                typename, list(types), defaults=[namespace[name] for name in defaults],
                module=namespace.get("__module__"))
            made.__annotations__ = dict(types)
            made.__new__.__annotations__ = dict(types)
            made.__orig_bases__ = (NamedTuple,)
            for name, value in namespace.items():
                if name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make",
                            "_replace", "_asdict"):
                    raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
                if name not in types and name not in ("__annotations__", "__module__", "__orig_bases__", "__classcell__"):
                    setattr(made, name, value)
            return made


    class _NamedTupleMaker:
        def __call__(self, typename, fields=None, /, **kwargs):
            from collections import namedtuple
            pairs = list(fields) if fields is not None else list(kwargs.items())
            made = namedtuple(typename, [name for name, _ in pairs], module=_runtime.caller_module())
            made.__annotations__ = dict(pairs)
            return made

        def __mro_entries__(self, bases):
            return (_NamedTuple,)

        def __repr__(self):
            return f"<function NamedTuple at {id(self):#x}>"


    _NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
    NamedTuple = _NamedTupleMaker()


    class _TypedDictMeta(type):
        def __new__(cls, name, bases, namespace, total=True):
            annotations = {}
            required = set()
            optional = set()
            for base in bases:
                annotations.update(base.__dict__.get("__annotations__", {}))
                required |= base.__dict__.get("__required_keys__", set())
                optional |= base.__dict__.get("__optional_keys__", set())
            own = namespace.get("__annotations__", {})
            annotations.update(own)
            for key, kind in own.items():
                form = getattr(kind, "_name", None) if isinstance(kind, _Alias) else None
                if form == "NotRequired" or form != "Required" and not total:
                    optional.add(key)
                else:
                    required.add(key)
            body = dict(namespace)
            body.pop("__orig_bases__", None)
            made = type.__new__(cls, name, (dict,), body)
            made.__annotations__ = annotations
            made.__required_keys__ = frozenset(required)
            made.__optional_keys__ = frozenset(optional)
            made.__total__ = total
            return made

        def __init__(cls, name, bases, namespace, total=True):
            pass

        def __call__(cls, /, *args, **kwargs):
            return dict(*args, **kwargs)

        def __instancecheck__(cls, instance):
            raise TypeError("TypedDict does not support instance and class checks")

        __subclasscheck__ = __instancecheck__


    class _TypedDictMaker:
        def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
            annotations = dict(fields) if fields is not None else kwargs
            return _TypedDictMeta(typename, (), {"__annotations__": annotations, "__module__": _runtime.caller_module()}, total=total)

        def __mro_entries__(self, bases):
            return (_TypedDict,)

        def __repr__(self):
            return f"<function TypedDict at {id(self):#x}>"


    _TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
    TypedDict = _TypedDictMaker()


    class NewType:
        '''A name for a type of its own to type checkers.'''

        def __init__(self, name, tp):
            self.__qualname__ = name
            self.__name__ = name.rpartition(".")[2]
            self.__supertype__ = tp
            self.__module__ = _runtime.caller_module()

        def __call__(self, x):
            return x

        def __repr__(self):
            return f"{self.__module__}.{self.__qualname__}"

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]


    def cast(typ, val):
        '''The value itself.'''
        return val


    def assert_type(val, typ, /):
        return val


    def assert_never(arg, /):
        raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


    def reveal_type(obj, /):
        import sys
        print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
        return obj


    def final(f):
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
        return f


    def no_type_check(arg):
        '''Mark annotations as none of types, those of what a class holds too.'''
        if isinstance(arg, type):
            for name, value in vars(arg).items():
                value = getattr(value, "__func__", value)
                if getattr(value, "__qualname__", None) == f"{arg.__qualname__}.{name}":
                    no_type_check(value)
        try:
            arg.__no_type_check__ = True
        except TypeError:
            pass
        return arg


    def no_type_check_decorator(decorator):
        return decorator


    _overloads = {}


    def overload(func):
        '''A signature of an overloaded function.'''
        _overloads.setdefault((func.__module__, func.__qualname__), []).append(func)

        def refuse(*args, **kwds):
            raise NotImplementedError(
                "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
                "module should always be followed by an implementation that is not @overload-ed.")
        return refuse


    def get_overloads(func):
        return list(_overloads.get((func.__module__, func.__qualname__), ()))


    def clear_overloads():
        _overloads.clear()


    def dataclass_transform(**options):
        def decorate(cls_or_fn):
            cls_or_fn.__dataclass_transform__ = options
            return cls_or_fn
        return decorate


    def get_origin(tp):
        '''The class without its arguments.'''
        if isinstance(tp, _AnnotatedAlias):
            return Annotated
        if tp is Generic:
            return Generic
        if type(tp) is type(int | str):
            return type(tp)
        return getattr(tp, "__origin__", None) if not isinstance(tp, type) or hasattr(tp, "__args__") else None


    def get_args(tp):
        '''The arguments of a generic.'''
        if isinstance(tp, _AnnotatedAlias):
            return (tp.__origin__,) + tp.__metadata__
        args = getattr(tp, "__args__", ()) if not isinstance(tp, type) or hasattr(tp, "__origin__") else ()
        if isinstance(tp, _CallableAlias) and not (len(args) == 2 and args[0] is ...):
            return (list(args[:-1]), args[-1])
        return args


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        '''The annotations, with what texts in them stand for.'''
        if getattr(obj, "__no_type_check__", None):
            return {}
        hints = {}
        if isinstance(obj, type):
            for base in reversed(obj.__mro__):
                annotations = base.__dict__.get("__annotations__", {})
                if not isinstance(annotations, dict):
                    continue
                outer = globalns
                if outer is None:
                    outer = getattr(_sys.modules.get(base.__module__), "__dict__", {})
                inner = dict(vars(base)) if localns is None else localns
                if localns is None and globalns is None:
                    # The module's names go before those of the class.
                    outer, inner = inner, outer
                for name, value in annotations.items():
                    hints[name] = _evaluated(value, outer, inner)
        else:
            source = obj
            while hasattr(source, "__wrapped__"):
                source = source.__wrapped__
            outer = globalns
            if outer is None:
                outer = getattr(source, "__globals__", None)
                if outer is None:
                    outer = vars(obj) if type(obj) is type(_sys) else {}
            annotations = getattr(obj, "__annotations__", None)
            if annotations is None:
                if callable(obj) or type(obj) is type(_sys):
                    return {}
                raise TypeError(f"{obj!r} is not a module, class, method, or function.")
            for name, value in annotations.items():
                hints[name] = _evaluated(value, outer, outer if localns is None else localns)
        return hints if include_extras else {name: _plain(value) for name, value in hints.items()}


    def _evaluated(value, outer, inner):
        if isinstance(value, (str, ForwardRef)):
            text = value if isinstance(value, str) else value.__forward_arg__
            return _evaluated(eval(text, outer, inner), outer, inner)
        return type(None) if value is None else _with_arguments(value, lambda part: (
            part if part is None else _evaluated(part, outer, inner)))


    def _plain(value):
        '''Without what Annotated and its like add.'''
        if isinstance(value, _AnnotatedAlias):
            return _plain(value.__origin__)
        if isinstance(value, _Alias) and value._name in ("Required", "NotRequired"):
            return _plain(value.__args__[0])
        return _with_arguments(value, _plain)


    def _with_arguments(value, change):
        '''A generic with its arguments changed.'''
        if isinstance(value, _LiteralAlias) or isinstance(value, type) and not hasattr(value, "__args__"):
            return value
        arguments = getattr(value, "__args__", None)
        if not isinstance(arguments, tuple):
            return value
        changed = tuple([[change(part) for part in argument] if isinstance(argument, list) else change(argument)
                         for argument in arguments])
        if all([old is new or isinstance(old, list) and old == new for old, new in zip(arguments, changed)]):
            return value
        if isinstance(value, _Alias):
            return value._with(changed)
        if type(value).__name__ == "UnionType":
            union = changed[0]
            for part in changed[1:]:
                union = union | part
            return union
        return type(value)(value.__origin__, changed)


    def is_typeddict(tp):
        return isinstance(tp, _TypedDictMeta)


    class IO(Generic[AnyStr]):
        '''A file.'''


    class TextIO(IO[str]):
        '''A text file.'''


    class BinaryIO(IO[bytes]):
        '''A file of bytes.'''


    __all__ = [_name for _name in list(_names) if not _name.startswith("_") and _name not in ("T", "KT", "VT")]
    """#
}
