extension BundledModules {
  /// The module `_typing_aliases`: generics with their arguments, and the generics of `typing` themselves.
  static let typingAliases: StaticString = #"""
    '''Generics with arguments, and the names of the library's generic classes.'''
    from _operator import getitem as _getitem
    from _runtime import import_module as _import_module, union_type as _UnionType
    from _typing_forms import (
        ParamSpec, TypeVarTuple, _Final, _SpecialForm, _Unioning, _bare_classes, _bare_forms, _type_check, _type_convert,
        _form, _is_parameters, _several, _type_repr)
    from _typing_substitution import (
        check_count as _check_count, remembered as _remembered, substituted as _substituted,
        variables_in as _collect_parameters)

    # The classes are those of typing.
    __name__ = "typing"

    # These are set on the alias, all others on the class it stands for.
    _own_names = {"_name", "_inst", "_place", "_nparams"}


    def _is_dunder(name):
        return name.startswith("__") and name.endswith("__")


    class _BaseGenericAlias(_Unioning, _Final, _root=True):
        '''What stands for a class in annotations: an alias with arguments, or a name without.

        `_name` is the name in typing, if it has one; `_inst` whether calling it makes an instance.
        '''
        __slots__ = "__dict__",
        _name, _inst = None, True

        def __call__(self, *args, **kwargs):
            if not self._inst:
                raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
            made = self.__origin__(*args, **kwargs)
            try:
                made.__orig_class__ = self
            except AttributeError:
                # Instances of many classes take no attributes.
                pass
            return made

        def __mro_entries__(self, bases):
            '''The class, and Generic where no later base brings it.'''
            from _typing_generic import Generic
            found = [] if self.__origin__ in bases else [self.__origin__]
            later = bases[bases.index(self) + 1:]
            if not any(isinstance(base, _BaseGenericAlias) or issubclass(base, Generic) for base in later):
                found.append(Generic)
            return tuple(found)

        def __getattr__(self, name):
            if name in ("__name__", "__qualname__"):
                return self._name or self.__origin__.__name__
            if _is_dunder(name):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __setattr__(self, name, value):
            if name in _own_names or _is_dunder(name):
                super().__setattr__(name, value)
            else:
                setattr(self.__origin__, name, value)

        def __dir__(self):
            return list({*super().__dir__(), *(name for name in dir(self.__origin__) if not _is_dunder(name))})

        def __instancecheck__(self, obj):
            return self.__subclasscheck__(type(obj))

        def __subclasscheck__(self, cls):
            raise TypeError("Subscripted generics cannot be used with class and instance checks")


    class _GenericAlias(_BaseGenericAlias, _root=True):
        '''A generic with its arguments.'''
        __typing_is_alias__ = True

        def __init__(self, origin, args, name=None, inst=True):
            self.__origin__, self.__args__ = origin, _several(args)
            self._name, self._inst = name, inst
            self.__parameters__ = _collect_parameters(self.__args__)
            if not name:
                self.__module__ = origin.__module__

        def copy_with(self, args):
            '''The same generic with other arguments.'''
            return type(self)(self.__origin__, args, self._name, self._inst)

        @_remembered
        def __getitem__(self, item):
            if any(self.__origin__ is each for each in _bare_classes):
                raise TypeError(f"Cannot subscript already-subscripted {self}")
            if not self.__parameters__:
                raise TypeError(f"{self} is not a generic class")
            return self.copy_with(_substituted(self, tuple(map(_type_convert, _several(item)))))

        def __eq__(self, other):
            if not isinstance(other, _GenericAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __repr__(self):
            name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
            return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

        def __reduce__(self):
            args = self.__args__
            if len(args) == 1 and not isinstance(args[0], tuple):
                args = args[0]
            return _getitem, (_named(self._name) if self._name else self.__origin__, args)

        def __mro_entries__(self, bases):
            if isinstance(self.__origin__, _SpecialForm):
                raise TypeError(f"Cannot subclass {self!r}")
            if self._name:
                return super().__mro_entries__(bases)
            if self.__origin__ is _bare_classes[0]:
                # Generic comes with a later generic base, or with Protocol.
                later = bases[bases.index(self) + 1:]
                if _bare_classes[1] in bases or any(isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                    return ()
            return self.__origin__,

        def __iter__(self):
            yield Unpack[self]


    def _named(name):
        return getattr(_import_module("typing"), name)


    # Unions


    class _UnionGenericAlias(_GenericAlias, _root=True):
        '''Union[…] and Optional[…].'''
        __iter__ = None

        def copy_with(self, args):
            return Union[args]

        def __eq__(self, other):
            if isinstance(other, (_UnionGenericAlias, _UnionType)):
                return set(self.__args__) == set(other.__args__)
            return NotImplemented

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def __repr__(self):
            others = [each for each in self.__args__ if each is not type(None)]
            if len(self.__args__) == 2 and len(others) == 1:
                return f"typing.Optional[{_type_repr(others[0])}]"
            return f"typing.Union[{', '.join(map(_type_repr, self.__args__))}]"

        def __reduce__(self):
            return _getitem, (Union, self.__args__)

        def __instancecheck__(self, obj):
            return self.__subclasscheck__(type(obj))

        def __subclasscheck__(self, cls):
            return any(issubclass(cls, each) for each in self.__args__)


    def _once(values):
        found = []
        for value in values:
            if value not in found:
                found.append(value)
        return found


    def _union(form, item):
        if item == ():
            raise TypeError("Cannot take a Union of no types.")
        parts = []
        for each in _several(item):
            each = _type_check(each, "Union[arg, ...]: each arg must be a type.")
            parts += each.__args__ if isinstance(each, (_UnionGenericAlias, _UnionType)) else (each,)
        parts = _once(parts)
        if len(parts) == 1:
            return parts[0]
        is_optional = len(parts) == 2 and type(None) in parts
        return _UnionGenericAlias(form, tuple(parts), "Optional" if is_optional else None)


    def _optional(form, item):
        return Union[_type_check(item, f"{form} requires a single type."), None]


    # Literals


    class _LiteralGenericAlias(_GenericAlias, _root=True):
        '''Literal[…].'''

        def __eq__(self, other):
            if not isinstance(other, _LiteralGenericAlias):
                return NotImplemented
            return set(_with_kinds(self.__args__)) == set(_with_kinds(other.__args__))

        def __hash__(self):
            return hash(frozenset(_with_kinds(self.__args__)))


    def _with_kinds(values):
        '''0 and False differ here.'''
        return [(value, type(value)) for value in values]


    def _literal(form, item):
        values = []
        for each in _several(item):
            values += each.__args__ if isinstance(each, _LiteralGenericAlias) else (each,)
        try:
            values = [value for value, _ in dict.fromkeys(_with_kinds(values))]
        except TypeError:
            # Values without a hash are taken as they are.
            pass
        return _LiteralGenericAlias(form, tuple(values))


    # Forms with one type


    def _of_one(message, kind=_GenericAlias):
        def subscript(form, item):
            return kind(form, (_type_check(item, message.format(form, form._name)),))
        return subscript


    class _UnpackGenericAlias(_GenericAlias, _root=True):
        '''Unpack[…], or a star.'''

        def __repr__(self):
            return f"*{self.__args__[0]!r}"

        def __getitem__(self, item):
            return item if self.__typing_is_unpacked_typevartuple__ else super().__getitem__(item)

        @property
        def __typing_unpacked_tuple_args__(self):
            inner, = self.__args__
            return inner.__args__ if getattr(inner, "__origin__", None) is tuple else None

        @property
        def __typing_is_unpacked_typevartuple__(self):
            return isinstance(self.__args__[0], TypeVarTuple)


    # Callables


    class _ConcatenateGenericAlias(_GenericAlias, _root=True):
        '''Concatenate[…].'''

        def copy_with(self, args):
            *first, last = args
            if isinstance(last, (list, tuple)):
                return (*first, *last)
            if isinstance(last, _ConcatenateGenericAlias):
                args = (*first, *last.__args__)
            return super().copy_with(args)


    def _concatenate(form, item):
        if item == ():
            raise TypeError("Cannot take a Concatenate of no types.")
        *first, last = _several(item)
        if last is not ... and not isinstance(last, ParamSpec):
            raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
        message = "Concatenate[arg, ...]: each arg must be a type."
        return _ConcatenateGenericAlias(form, (*[_type_check(each, message) for each in first], last))


    class _CallableGenericAlias(_GenericAlias, _root=True):
        '''Callable[…].'''
        __iter__ = None

        def _is_open(self):
            '''Whether the parameters are not listed.'''
            return len(self.__args__) == 2 and _is_parameters(self.__args__[0])

        def __repr__(self):
            if self._is_open():
                return super().__repr__()
            *parameters, result = map(_type_repr, self.__args__)
            return f"typing.Callable[[{', '.join(parameters)}], {result}]"

        def __reduce__(self):
            args = self.__args__
            return _getitem, (Callable, args if self._is_open() else ([*args[:-1]], args[-1]))


    # Annotated


    class _AnnotatedAlias(_GenericAlias, _root=True):
        '''Annotated[…].'''
        __iter__ = None

        def __init__(self, origin, metadata):
            if isinstance(origin, _AnnotatedAlias):
                origin, metadata = origin.__origin__, origin.__metadata__ + metadata
            super().__init__(origin, (origin,))
            self.__metadata__ = metadata

        def copy_with(self, args):
            return _AnnotatedAlias(args[0], self.__metadata__)

        def __getattr__(self, name):
            if name in ("__name__", "__qualname__"):
                return "Annotated"
            return super().__getattr__(name)

        def __eq__(self, other):
            if not isinstance(other, _AnnotatedAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

        def __hash__(self):
            return hash((self.__origin__, self.__metadata__))

        def __repr__(self):
            return f"typing.Annotated[{', '.join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])}]"

        def __reduce__(self):
            return _getitem, (Annotated, (self.__origin__, *self.__metadata__))


    class Annotated:
        '''A type with notes for whoever reads annotations.'''
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            raise TypeError("Type Annotated cannot be instantiated.")

        def __class_getitem__(cls, item):
            if len(_several(item)) < 2:
                raise TypeError(
                    "Annotated[...] should be used with at least two arguments (a type and an annotation).")
            kind, *notes = item
            if not isinstance(kind, type) and getattr(kind, "__typing_is_unpacked_typevartuple__", False):
                raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
            kind = _type_check(kind, "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
            return _AnnotatedAlias(kind, tuple(notes))

        def __init_subclass__(cls, *args, **kwargs):
            raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


    Union = _form("Union", "One of several types.", _union)
    Optional = _form("Optional", "A type, or None.", _optional)
    Literal = _form("Literal", "One of several values.", _literal)
    ClassVar = _form("ClassVar", "Of an attribute of the class alone.", _of_one("{0} accepts only single type."))
    Final = _form("Final", "Of a name that is bound once.", _of_one("{0} accepts only single type."))
    _bare_forms += [ClassVar, Final]
    Concatenate = _form("Concatenate", "Parameters before those of a ParamSpec.", _concatenate)
    TypeGuard = _form("TypeGuard", "What a function that returns bool finds out.", _of_one("{0} accepts only single type."))
    Required = _form("Required", "Of a key that must be there.", _of_one("{1} accepts only a single type."))
    NotRequired = _form("NotRequired", "Of a key that may be missing.", _of_one("{1} accepts only a single type."))
    Unpack = _form("Unpack", "The elements of a tuple.", _of_one("{0} accepts only single type.", _UnpackGenericAlias))


    # The library's generic classes


    class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
        '''typing.List and the like. The class is found when it is needed, for its module need not be imported yet.'''
        __iter__ = None

        def __init__(self, origin, nparams, *, inst=True, name=None):
            self._name, self._nparams, self._inst = origin.__name__ if name is None else name, nparams, inst
            self.__origin__ = origin
            self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

        @classmethod
        def _at(cls, name, place, count, inst=True):
            made = cls.__new__(cls)
            made._name, made._place, made._nparams, made._inst = name, place, count, inst
            made.__doc__ = f"A generic version of {place}."
            return made

        def __getattr__(self, name):
            if name != "__origin__":
                return super().__getattr__(name)
            module, _, attribute = self._place.rpartition(".")
            self.__origin__ = found = getattr(_import_module(module), attribute)
            return found

        @_remembered
        def __getitem__(self, item):
            items = tuple(_type_check(each, "Parameters to generic types must be types.") for each in _several(item))
            _check_count(self, len(items), self._nparams)
            return self.copy_with(items)

        def copy_with(self, args):
            return _GenericAlias(self.__origin__, args, self._name, self._inst)

        def __repr__(self):
            return f"typing.{self._name}"

        def __reduce__(self):
            return self._name

        def __subclasscheck__(self, cls):
            if isinstance(cls, _SpecialGenericAlias):
                cls = cls.__origin__
            return super().__subclasscheck__(cls) if isinstance(cls, _GenericAlias) else issubclass(cls, self.__origin__)


    class _TupleType(_SpecialGenericAlias, _root=True):
        def __getitem__(self, item):
            items = _several(item)
            if len(items) > 1 and items[-1] is ...:
                return self.copy_with((*_all_checked(items[:-1], "Tuple[t, ...]: t must be a type."), ...))
            return self.copy_with(_all_checked(items, "Tuple[t0, t1, ...]: each t must be a type."))


    def _all_checked(items, message):
        return tuple(_type_check(each, message) for each in items)


    class _CallableType(_SpecialGenericAlias, _root=True):
        def __getitem__(self, item):
            if not isinstance(item, tuple) or len(item) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            parameters, result = item
            result = _type_check(result, "Callable[args, result]: result must be a type.")
            if parameters is ...:
                return self.copy_with((..., result))
            listed = tuple(parameters) if isinstance(parameters, list) else _several(parameters)
            return self.copy_with((*map(_type_convert, listed), result))

        def copy_with(self, args):
            return _CallableGenericAlias(self.__origin__, args, self._name, self._inst)


    Callable = _CallableType._at("Callable", "collections.abc.Callable", 2)
    Tuple = _TupleType._at("Tuple", "builtins.tuple", -1, False)
    # The names, where the classes are, and how many arguments they take. Those that are spelled like a class make none.
    _library = {
        "collections.abc": (
            "Hashable:0 Awaitable:1 Coroutine:3 AsyncIterable:1 AsyncIterator:1 Iterable:1 Iterator:1 Reversible:1 "
            "Sized:0 Container:1 Collection:1 AbstractSet=Set:1 MutableSet:1 Mapping:2 MutableMapping:2 Sequence:1 "
            "MutableSequence:1 ByteString:0 MappingView:1 KeysView:1 ItemsView:2 ValuesView:1 Generator:3 "
            "AsyncGenerator:2"),
        "builtins": "List=list:1 Set=set:1 FrozenSet=frozenset:1 Dict=dict:2 Type=type:1",
        "collections": "Deque=deque:1 DefaultDict=defaultdict:2 OrderedDict:2 Counter:1 ChainMap:2",
        "contextlib": "ContextManager=AbstractContextManager:1 AsyncContextManager=AbstractAsyncContextManager:1",
        "re": "Pattern:1 Match:1",
    }
    for _module, _entries in _library.items():
        for _entry in _entries.split():
            _given, _, _number = _entry.partition(":")
            _name, _, _class = _given.partition("=")
            globals()[_name] = _SpecialGenericAlias._at(
                _name, f"{_module}.{_class or _name}", int(_number), _module != "builtins")
    """#
}
