extension BundledModules {
  /// The module `_typing_generic`: generic classes and protocols.
  static let typingGeneric: StaticString = #"""
    '''Classes with type variables, and protocols.'''
    import abc as _abc
    from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod
    from _typing_aliases import _GenericAlias
    from _typing_forms import ParamSpec, TypeVar, TypeVarTuple, _bare_classes, _type_convert, _several
    from _typing_substitution import matched as _matched, variables_in as _collect_parameters

    # The classes are those of typing.
    __name__ = "typing"


    class Generic:
        '''A class with type variables.'''
        __slots__ = ()
        _is_protocol = False

        def __class_getitem__(cls, item):
            arguments = tuple(map(_type_convert, _several(item)))
            if cls in (Generic, Protocol):
                _check_variables(cls, arguments)
                return _GenericAlias(cls, arguments)
            variables, given = cls.__parameters__, []
            for variable, argument in zip(variables, _matched(cls, arguments, variables)):
                if isinstance(variable, TypeVarTuple):
                    given += argument
                else:
                    given.append(argument)
            return _GenericAlias(cls, tuple(given))

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            written = vars(cls).get("__orig_bases__")
            if written is None:
                is_plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and not _is_record(cls)
            else:
                is_plain = Generic in written
            if is_plain:
                raise TypeError("Cannot inherit from plain Generic")
            cls.__parameters__ = _variables_of_bases(written or ())


    def _is_record(cls):
        return type(cls).__name__ == "_TypedDictMeta"


    def _check_variables(cls, arguments):
        if not arguments:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        start = f"Parameters to {cls.__name__}[...] must all be"
        if not all(map(_is_variable, arguments)):
            raise TypeError(f"{start} type variables or parameter specification variables.")
        if len(set(arguments)) != len(arguments):
            raise TypeError(f"{start} unique")


    def _is_variable(value):
        if isinstance(value, type):
            return False
        return isinstance(value, (TypeVar, ParamSpec)) or getattr(value, "__typing_is_unpacked_typevartuple__", False)


    def _variables_of_bases(bases):
        '''Those that Generic[…] lists, else those of all bases.'''
        found = _collect_parameters(bases)
        lists = [base for base in bases if isinstance(base, _GenericAlias) and base.__origin__ is Generic]
        if len(lists) > 1:
            raise TypeError("Cannot inherit from Generic[...] multiple types.")
        if not lists:
            return found
        listed = lists[0].__parameters__
        missing = [variable for variable in found if variable not in listed]
        if missing:
            raise TypeError(
                f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                f"Generic[{', '.join(map(str, listed))}]")
        return listed


    # Protocols


    # What is no member of a protocol.
    _not_members = {
        "__abstractmethods__", "__annotations__", "__class_getitem__", "__dict__", "__doc__", "__init__", "__module__",
        "__final__", "__new__", "__orig_bases__", "__orig_class__", "__parameters__", "__slots__", "__subclasshook__",
        "__weakref__", "_is_protocol", "_is_runtime_protocol", "__match_args__",
    }
    EXCLUDED_ATTRIBUTES = [*sorted(_not_members), "_MutableMapping__marker"]
    # The classes of the library that a protocol may derive from.
    _known_protocols = {
        "collections.abc": (
            "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "Hashable", "Sized", "Container",
            "Collection", "Reversible"),
        "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
    }


    def _get_protocol_attrs(protocol):
        names = set()
        for base in protocol.__mro__[:-1]:
            if base.__name__ in ("Protocol", "Generic"):
                continue
            for name in (*vars(base), *getattr(base, "__annotations__", ())):
                if name not in _not_members and not name.startswith("_abc_"):
                    names.add(name)
        return names


    def _has_methods_only(protocol):
        return all(callable(getattr(protocol, name, None)) for name in _get_protocol_attrs(protocol))


    def _refuse_checks():
        raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")


    class _ProtocolMeta(_ABCMeta):
        def __instancecheck__(cls, instance):
            is_protocol = getattr(cls, "_is_protocol", False)
            if is_protocol and not getattr(cls, "_is_runtime_protocol", False):
                _refuse_checks()
            if (not is_protocol or _has_methods_only(cls)) and issubclass(instance.__class__, cls):
                return True
            if is_protocol and all(_has_member(instance, cls, name) for name in _get_protocol_attrs(cls)):
                return True
            return _abc._within(lambda: _ABCMeta.__instancecheck__(cls, instance))


    def _has_member(instance, protocol, name):
        if not hasattr(instance, name):
            return False
        # None in the place of a method says that there is none.
        return not callable(getattr(protocol, name, None)) or getattr(instance, name) is not None


    def _hook_of(cls):
        def hook(other):
            if not vars(cls).get("_is_protocol", False):
                return NotImplemented
            # Within a check of another class, what cannot be told counts as no.
            is_asked = not _abc._depth
            if not getattr(cls, "_is_runtime_protocol", False):
                return _refuse_checks() if is_asked else NotImplemented
            if not _has_methods_only(cls):
                if is_asked:
                    raise TypeError("Protocols with non-method members don't support issubclass()")
                return NotImplemented
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            return True if all(_provides(other, name) for name in _get_protocol_attrs(cls)) else NotImplemented
        return hook


    def _provides(other, name):
        for base in other.__mro__:
            if name in vars(base):
                return vars(base)[name] is not None
            annotations = getattr(base, "__annotations__", {})
            if name in annotations and issubclass(other, Generic) and other._is_protocol:
                return True
        return False


    class Protocol(Generic, metaclass=_ProtocolMeta):
        '''A class that others match by having its members.'''
        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            if not vars(cls).get("_is_protocol", False):
                cls._is_protocol = Protocol in cls.__bases__
            if "__subclasshook__" not in vars(cls):
                cls.__subclasshook__ = _hook_of(cls)
            if not cls._is_protocol:
                return
            for base in cls.__bases__:
                if not _may_be_base(base):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            if cls.__init__ is Protocol.__init__:
                cls.__init__ = _initialize


    def _may_be_base(base):
        return (
            base is object or base is Generic or base.__name__ in _known_protocols.get(base.__module__, ())
            or issubclass(base, Generic) and base._is_protocol)


    def _initialize(self, *args, **kwargs):
        '''The __init__ of a protocol, which a class that derives from it inherits.'''
        cls = type(self)
        if cls._is_protocol:
            raise TypeError("Protocols cannot be instantiated")
        if cls.__init__ is not _initialize:
            # It has been called by one of another class.
            return
        # The next one that is none of these.
        for base in cls.__mro__:
            own = vars(base).get("__init__", _initialize)
            if own is not _initialize:
                break
        cls.__init__ = own
        own(self, *args, **kwargs)


    _bare_classes += [Generic, Protocol]


    def runtime_checkable(cls):
        '''Let isinstance check a protocol.'''
        if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
            raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
        cls._is_runtime_protocol = True
        return cls


    T_co = TypeVar("T_co", covariant=True)


    def _supporting(name, method, *bases):
        '''A protocol with one method.'''
        def call(self, *args):
            '''What the function of its name calls.'''
        call.__name__, call.__qualname__ = method, f"{name}.{method}"
        body = {"__module__": "typing", "__qualname__": name, "__slots__": (), method: _abstractmethod(call)}
        if bases:
            body["__orig_bases__"] = bases
        return runtime_checkable(_ProtocolMeta(name, (Protocol,), body))


    SupportsInt = _supporting("SupportsInt", "__int__")
    SupportsFloat = _supporting("SupportsFloat", "__float__")
    SupportsComplex = _supporting("SupportsComplex", "__complex__")
    SupportsBytes = _supporting("SupportsBytes", "__bytes__")
    SupportsIndex = _supporting("SupportsIndex", "__index__")
    SupportsAbs = _supporting("SupportsAbs", "__abs__", Protocol[T_co])
    SupportsRound = _supporting("SupportsRound", "__round__", Protocol[T_co])
    """#
}
