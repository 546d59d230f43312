extension BundledModules {
  /// The module `dataclasses`.
  static let dataclasses: StaticString = #"""
    '''Classes that mainly hold data.'''
    from types import GenericAlias as _GenericAlias, MappingProxyType as _MappingProxyType
    from _runtime import define as _define

    __all__ = [
        "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
        "astuple", "make_dataclass", "replace", "is_dataclass",
    ]


    class FrozenInstanceError(AttributeError):
        '''A field of a frozen instance was assigned or deleted.'''


    class _MISSING_TYPE:
        def __repr__(self):
            return f"<dataclasses._MISSING_TYPE object at {id(self):#x}>"


    class _KW_ONLY_TYPE:
        def __repr__(self):
            return f"<dataclasses._KW_ONLY_TYPE object at {id(self):#x}>"


    class _Factory:
        def __repr__(self):
            return "<factory>"


    MISSING = _MISSING_TYPE()
    KW_ONLY = _KW_ONLY_TYPE()
    _from_factory = _Factory()
    _no_metadata = _MappingProxyType({})


    class InitVar:
        '''A parameter of __init__ that is passed to __post_init__ and not kept.'''
        __slots__ = ("type",)

        def __init__(self, type):
            self.type = type

        def __repr__(self):
            name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
            return f"dataclasses.InitVar[{name}]"

        def __class_getitem__(cls, type):
            return InitVar(type)


    _fields_shown = set()


    class Field:
        '''What is known of a field.'''
        __slots__ = (
            "name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only",
            "_field_type")
        __class_getitem__ = classmethod(_GenericAlias)

        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            # Known once the class is.
            self.name = self.type = self._field_type = None
            self.default, self.default_factory = default, default_factory
            self.init, self.repr, self.compare, self.hash = init, repr, compare, hash
            self.kw_only = kw_only
            self.metadata = _no_metadata if metadata is None else _MappingProxyType(metadata)

        def __repr__(self):
            if id(self) in _fields_shown:
                return "..."
            _fields_shown.add(id(self))
            try:
                return self._text()
            finally:
                _fields_shown.discard(id(self))

        def _text(self):
            *shown, last = self.__slots__
            return f"Field({','.join(f'{name}={getattr(self, name)!r}' for name in shown)},{last}={self._field_type})"

        def __set_name__(self, owner, name):
            hook = getattr(type(self.default), "__set_name__", None)
            if hook:
                hook(self.default, owner, name)


    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
              kw_only=MISSING):
        '''Say more of a field than its type and default.'''
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError("cannot specify both default and default_factory")
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


    def _word(text):
        '''The name at the beginning, and what follows it.'''
        text = text.lstrip()
        end = 0
        while end < len(text) and (text[end].isalnum() or text[end] == "_"):
            end += 1
        return text[:end], text[end:].lstrip()


    def _named(annotation, cls, owner):
        '''What the name in a textual annotation means, if it is one of a module: that of the class or, dotted, `owner`.'''
        from sys import modules
        names = vars(modules[cls.__module__]) if cls.__module__ in modules else {}
        first, rest = _word(annotation)
        if rest[:1] != ".":
            return names.get(first)
        return getattr(owner, _word(rest[1:])[0], None) if owner is not None and names.get(first) is owner else None


    def _is_class_var(annotation, cls):
        if isinstance(annotation, str):
            from sys import modules
            annotation = _named(annotation, cls, modules.get("typing"))
        shown = repr(annotation)
        return shown == "typing.ClassVar" or shown.startswith("typing.ClassVar[")


    def _is_init_var(annotation, cls):
        if isinstance(annotation, str):
            from sys import modules
            annotation = _named(annotation, cls, modules[__name__])
        return annotation is InitVar or isinstance(annotation, InitVar)


    def _is_kw_only(annotation, cls):
        if isinstance(annotation, str):
            from sys import modules
            annotation = _named(annotation, cls, modules[__name__])
        return annotation is KW_ONLY


    def _make_field(cls, name, annotation, default_kw_only):
        default = getattr(cls, name, MISSING)
        if isinstance(default, Field):
            made = default
        else:
            if type(default).__name__ in ("member_descriptor", "_SlotMember"):
                default = MISSING
            made = field(default=default)
        made.name = name
        made.type = annotation
        made._field_type = "_FIELD"
        if _is_class_var(annotation, cls):
            made._field_type = "_FIELD_CLASSVAR"
        elif _is_init_var(annotation, cls):
            made._field_type = "_FIELD_INITVAR"
        if made._field_type != "_FIELD" and made.default_factory is not MISSING:
            raise TypeError(f"field {name} cannot have a default factory")
        if made._field_type == "_FIELD_CLASSVAR":
            if made.kw_only is not MISSING:
                raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
        elif made.kw_only is MISSING:
            made.kw_only = default_kw_only
        if made._field_type == "_FIELD" and made.default.__class__.__hash__ is None:
            raise ValueError(
                f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
        return made


    def _has_default(f):
        return f.default is not MISSING or f.default_factory is not MISSING


    def _init_text(cls, fields, frozen, slots, values):
        # The text of `__init__`; what it needs by name goes to `values`.
        parameters = [f for f in fields if f.init]
        keyword_only = [f for f in parameters if f.kw_only]
        seen_default = False
        for f in parameters:
            if f.kw_only:
                continue
            if _has_default(f):
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
        self = "__dataclass_self__" if any(f.name == "self" for f in fields) else "self"
        values["_dataclass_factory"] = _from_factory
        values["_dataclass_set"] = object.__setattr__

        def parameter(f):
            if f.default_factory is not MISSING:
                return f"{f.name}=_dataclass_factory"
            return f.name if f.default is MISSING else f"{f.name}=_default_{f.name}"

        listed = [self] + [parameter(f) for f in parameters if not f.kw_only]
        if keyword_only:
            listed += ["*"] + [parameter(f) for f in keyword_only]
        body = []
        passed = []
        for f in fields:
            name = f.name
            if f.default_factory is not MISSING:
                values[f"_default_{name}"] = f.default_factory
                value = f"_default_{name}()"
                if f.init:
                    value = f"{value} if {name} is _dataclass_factory else {name}"
            else:
                if f.default is not MISSING:
                    values[f"_default_{name}"] = f.default
                if f.init:
                    value = name
                elif slots and f.default is not MISSING:
                    value = f"_default_{name}"
                else:
                    continue
            if f._field_type == "_FIELD_INITVAR":
                passed.append(name)
            elif frozen:
                body.append(f"_dataclass_set({self}, {name!r}, {value})")
            else:
                body.append(f"{self}.{name} = {value}")
        if hasattr(cls, "__post_init__"):
            body.append(f"{self}.__post_init__({', '.join(passed)})")
        return _function_text("__init__", ", ".join(listed), body)


    def _function_text(name, parameters, body):
        lines = "".join([f" {line}\n" for line in body or ["pass"]])
        return f"def {name}({parameters}):\n{lines}"


    def _repr_text(fields):
        shown = ", ".join([f"{f.name}={{self.{f.name}!r}}" for f in fields if f.repr])
        return _function_text("__repr__", "self", [
            "key = id(self)",
            "if key in _being_shown: return '...'",
            "_being_shown.add(key)",
            f"try: return self.__class__.__qualname__ + f'({shown})'",
            "finally: _being_shown.discard(key)",
        ])


    _being_shown = set()


    def _tuple_text(owner, names):
        return "(" + "".join([f"{owner}.{name}," for name in names]) + ")"


    def _comparison_text(name, names, operator):
        own, other = _tuple_text("self", names), _tuple_text("other", names)
        return _function_text(name, "self, other", [
            f"if other.__class__ is self.__class__: return {own} {operator} {other}",
            "return NotImplemented",
        ])


    def _put(cls, name, function):
        # False if the class defines the name itself.
        if name in cls.__dict__:
            return False
        function.__name__ = name
        function.__qualname__ = f"{cls.__qualname__}.{name}"
        function.__module__ = cls.__module__
        setattr(cls, name, function)
        return True


    def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        found = {}
        any_frozen = has_bases = False
        for base in cls.__mro__[-1:0:-1]:
            inherited = base.__dict__.get("__dataclass_fields__")
            if inherited is not None:
                has_bases = True
                for f in inherited.values():
                    found[f.name] = f
                if base.__dataclass_params__.frozen:
                    any_frozen = True
        annotations = cls.__dict__.get("__annotations__", {})
        own = []
        keyword_only = kw_only
        seen_marker = False
        for name, annotation in annotations.items():
            if _is_kw_only(annotation, cls):
                if seen_marker:
                    raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
                seen_marker = True
                keyword_only = True
            else:
                own.append(_make_field(cls, name, annotation, keyword_only))
        for f in own:
            found[f.name] = f
            has_field = isinstance(vars(cls).get(f.name), Field)
            # The class has the default itself, if there is one.
            if has_field and f.default is MISSING:
                delattr(cls, f.name)
            elif has_field:
                setattr(cls, f.name, f.default)
        bare = next((name for name, value in vars(cls).items() if isinstance(value, Field) and name not in annotations), None)
        if bare is not None:
            raise TypeError(f"{bare!r} is a field but has no type annotation")
        if has_bases:
            if any_frozen and not frozen:
                raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
            if not any_frozen and frozen:
                raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
        cls.__dataclass_fields__ = found
        cls.__dataclass_params__ = _Params(init, repr, eq, order, unsafe_hash, frozen)
        own_hash = cls.__dict__.get("__hash__", MISSING)
        has_own_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
        if order and not eq:
            raise ValueError("eq must be true if order is true")
        all_fields = list(found.values())
        stored = [f for f in all_fields if f._field_type == "_FIELD"]
        accepted = [f for f in all_fields if f._field_type != "_FIELD_CLASSVAR"]
        compared = [f.name for f in stored if f.compare]
        hashed = [f.name for f in stored if (f.compare if f.hash is None else f.hash)]
        orders = (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")) if order else ()
        values = {"_being_shown": _being_shown}
        texts = []
        if init:
            texts.append(_init_text(cls, accepted, frozen, slots, values))
        if repr:
            texts.append(_repr_text(stored))
        if eq:
            texts.append(_comparison_text("__eq__", compared, "=="))
        for name, operator in orders:
            texts.append(_comparison_text(name, compared, operator))
        texts.append(_function_text("__hash__", "self", [f"return hash({_tuple_text('self', hashed)})"]))
        made = _define("".join(texts), values)
        if init:
            function = made["__init__"]
            function.__annotations__ = {f.name: f.type for f in accepted if f.init} | {"return": None}
            _put(cls, "__init__", function)
        if repr:
            made["__repr__"]._is_made = True
            _put(cls, "__repr__", made["__repr__"])
        if eq:
            _put(cls, "__eq__", made["__eq__"])
        for name, _ in orders:
            if not _put(cls, name, made[name]):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                    "Consider using functools.total_ordering")
        if frozen:
            names = {f.name for f in stored}

            def __setattr__(self, name, value):
                if type(self) is cls or name in names:
                    raise FrozenInstanceError(f"cannot assign to field {name!r}")
                super(cls, self).__setattr__(name, value)

            def __delattr__(self, name):
                if type(self) is cls or name in names:
                    raise FrozenInstanceError(f"cannot delete field {name!r}")
                super(cls, self).__delattr__(name)

            for function in (__setattr__, __delattr__):
                if not _put(cls, function.__name__, function):
                    raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
        __hash__ = made["__hash__"]
        __hash__.__qualname__ = f"{cls.__qualname__}.__hash__"
        __hash__.__module__ = cls.__module__
        if unsafe_hash:
            if has_own_hash:
                raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
            cls.__hash__ = __hash__
        elif eq and not has_own_hash:
            cls.__hash__ = __hash__ if frozen else None
        if match_args and "__match_args__" not in cls.__dict__:
            cls.__match_args__ = tuple(f.name for f in accepted if f.init and not f.kw_only)
        if cls.__doc__ is None:
            cls.__doc__ = cls.__name__ + _signature_text(accepted)
        if weakref_slot and not slots:
            raise TypeError("weakref_slot is True but slots is False")
        if hasattr(cls, "__abstractmethods__"):
            from abc import update_abstractmethods
            update_abstractmethods(cls)
        # The methods made above go on to mean the class without slots.
        return _with_slots(cls, stored, frozen, weakref_slot) if slots else cls


    def _signature_text(accepted):
        parts = []
        star = False
        for f in sorted((f for f in accepted if f.init), key=lambda f: bool(f.kw_only)):
            if f.kw_only and not star:
                star = True
                parts.append("*")
            text = f"{f.name}: {_shown_kind(f.type)}"
            if f.default is not MISSING:
                text += f" = {f.default!r}"
            elif f.default_factory is not MISSING:
                text += " = <factory>"
            parts.append(text)
        return f"({', '.join(parts)})"


    def _shown_kind(kind):
        if getattr(kind, "__module__", None) == "typing":
            return repr(kind).replace("typing.", "")
        if isinstance(kind, type):
            return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        return repr(kind)


    class _Params:
        def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
            self.init, self.repr, self.eq = init, repr, eq
            self.order, self.unsafe_hash, self.frozen = order, unsafe_hash, frozen

        def __repr__(self):
            return (
                f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},"
                f"unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})")


    def _slots_of(cls):
        slots = vars(cls).get("__slots__", ())
        if isinstance(slots, str):
            return [slots]
        if hasattr(slots, "__next__"):
            raise TypeError(f"Slots of {cls.__name__!r} cannot be determined")
        return slots


    def _state(self):
        names = (f.name for f in fields(self))
        return [getattr(self, name) for name in names]


    def _set_state(self, state):
        for name, value in zip([f.name for f in fields(self)], state):
            object.__setattr__(self, name, value)


    def _with_slots(cls, stored, frozen, weakref_slot):
        if "__slots__" in cls.__dict__:
            raise TypeError(f"{cls.__name__} already specifies __slots__")
        namespace = dict(cls.__dict__)
        names = tuple(f.name for f in stored)
        inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
        wanted = (*names, "__weakref__") if weakref_slot else names
        namespace["__slots__"] = tuple(name for name in wanted if name not in inherited)
        if frozen:
            # Setting attributes is refused, so pickles need a way of their own.
            namespace.setdefault("__getstate__", _state)
            namespace.setdefault("__setstate__", _set_state)
        for name in names:
            namespace.pop(name, None)
        namespace.pop("__dict__", None)
        namespace.pop("__weakref__", None)
        namespace["__qualname__"] = cls.__qualname__
        return type(cls)(cls.__name__, cls.__bases__, namespace)


    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        '''Write the methods of a class from its annotated fields.'''
        def wrap(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
        return wrap if cls is None else wrap(cls)


    def fields(class_or_instance):
        '''The fields of a dataclass.'''
        try:
            found = class_or_instance.__dataclass_fields__
        except AttributeError:
            raise TypeError("must be called with a dataclass type or instance") from None
        return tuple(f for f in found.values() if f._field_type == "_FIELD")


    def is_dataclass(obj):
        '''Whether it is a dataclass or an instance of one.'''
        return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


    def _is_instance(obj):
        return not isinstance(obj, type) and hasattr(type(obj), "__dataclass_fields__")


    # What is its own deep copy.
    _unchanging = {type(None), int, float, bool, str, bytes, complex}


    def _convert(obj, convert):
        if type(obj) in _unchanging:
            return obj
        if _is_instance(obj):
            return convert(obj)
        if isinstance(obj, tuple) and hasattr(obj, "_fields"):
            return type(obj)(*[_convert(value, convert) for value in obj])
        if isinstance(obj, (list, tuple)):
            return type(obj)(_convert(value, convert) for value in obj)
        if isinstance(obj, dict):
            items = ((_convert(key, convert), _convert(value, convert)) for key, value in obj.items())
            if hasattr(obj, "default_factory"):
                return type(obj)(obj.default_factory, items)
            return type(obj)(items)
        from copy import deepcopy
        return deepcopy(obj)


    def asdict(obj, *, dict_factory=dict):
        '''The fields of an instance as a dict, recursively.'''
        if not _is_instance(obj):
            raise TypeError("asdict() should be called on dataclass instances")

        def convert(value):
            return dict_factory([(f.name, _convert(getattr(value, f.name), convert)) for f in fields(value)])
        return convert(obj)


    def astuple(obj, *, tuple_factory=tuple):
        '''The fields of an instance as a tuple, recursively.'''
        if not _is_instance(obj):
            raise TypeError("astuple() should be called on dataclass instances")

        def convert(value):
            return tuple_factory([_convert(getattr(value, f.name), convert) for f in fields(value)])
        return convert(obj)


    def replace(obj, /, **changes):
        '''A new instance with some fields changed.'''
        if not _is_instance(obj):
            raise TypeError("replace() should be called on dataclass instances")
        for f in obj.__dataclass_fields__.values():
            if f._field_type == "_FIELD_CLASSVAR":
                continue
            if not f.init:
                if f.name in changes:
                    raise ValueError(
                        f"field {f.name} is declared with init=False, it cannot be specified with replace()")
                continue
            if f.name not in changes:
                if f._field_type == "_FIELD_INITVAR" and f.default is MISSING:
                    raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
                changes[f.name] = getattr(obj, f.name)
        return obj.__class__(**changes)


    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
        '''Make a dataclass from a list of fields.'''
        from keyword import iskeyword
        from types import new_class
        body = dict(namespace or {})
        annotations = {}
        for item in fields:
            if isinstance(item, str):
                name, kind = item, "typing.Any"
            elif len(item) == 2:
                name, kind = item
            elif len(item) == 3:
                name, kind, body[item[0]] = item
            else:
                raise TypeError(f"Invalid field: {item!r}")
            if not isinstance(name, str) or not name.isidentifier():
                raise TypeError(f"Field names must be valid identifiers: {name!r}")
            if iskeyword(name):
                raise TypeError(f"Field names must not be keywords: {name!r}")
            if name in annotations:
                raise TypeError(f"Field name duplicated: {name!r}")
            annotations[name] = kind
        body["__annotations__"] = annotations
        body.setdefault("__module__", "types")
        cls = new_class(cls_name, tuple(bases), {}, lambda namespace: namespace.update(body))
        options = {
            "init": init, "repr": repr, "eq": eq, "order": order, "unsafe_hash": unsafe_hash, "frozen": frozen,
            "match_args": match_args, "kw_only": kw_only, "slots": slots, "weakref_slot": weakref_slot}
        return dataclass(cls, **options)
    """#
}
