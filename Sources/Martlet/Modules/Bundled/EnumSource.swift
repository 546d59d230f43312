extension BundledModules {
  /// The module `enum`.
  static let enum_: StaticString = #"""
    '''Enumerations.'''
    import _runtime

    __all__ = [
        "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
        "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "CONTINUOUS", "NAMED_FLAGS",
        "UNIQUE", "EnumCheck", "global_enum", "show_flag_values",
    ]

    _plain_property = property
    _absent = object()
    Enum = Flag = ReprEnum = None


    class nonmember:
        '''Keep a value in the body of an enumeration from becoming a member.'''

        def __init__(self, value):
            self.value = value


    class member:
        '''Make a value in the body of an enumeration a member.'''

        def __init__(self, value):
            self.value = value


    class auto:
        '''The next value.'''

        def __init__(self, value=_absent):
            self.value = value

        def __repr__(self):
            return "auto(%r)" % (self.value,)


    class property:
        '''An attribute of members that leaves the class's attribute to a member of the same name.'''

        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__doc__ = doc if doc is not None else getattr(fget, "__doc__", None)
            self.name = None

        def __set_name__(self, owner, name):
            self.name = name
            self.clsname = owner.__name__

        def __get__(self, instance, owner=None):
            if instance is None:
                found = owner._member_map_.get(self.name) if "_member_map_" in owner.__dict__ else None
                if found is not None:
                    return found
                raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
            if self.fget is None:
                raise AttributeError(f"{owner!r} member has no attribute {self.name!r}")
            return self.fget(instance)

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
            self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
            self.fdel(instance)

        def getter(self, fget):
            return type(self)(fget, self.fset, self.fdel, self.__doc__)

        def setter(self, fset):
            return type(self)(self.fget, fset, self.fdel, self.__doc__)


    def _is_dunder(name):
        return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


    def _is_sunder(name):
        return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


    def _is_descriptor(value):
        return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


    _allowed_sunders = {
        "_order_", "_generate_next_value_", "_missing_", "_ignore_", "_value_", "_name_", "_numeric_repr_",
        "_boundary_", "_create_pseudo_member_", "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_", "__order__",
    }


    class EnumDict(dict):
        '''The namespace of the body of an enumeration: notes the members in order.'''

        def __init__(self, cls_name):
            super().__init__()
            self._cls_name = cls_name
            self._members = {}
            self._last_values = []
            self._ignored = ()
            self._generate = None

        def __setitem__(self, key, value):
            if key in self._ignored or key.startswith(f"_{self._cls_name}__"):
                pass
            elif _is_sunder(key):
                if key not in _allowed_sunders:
                    raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use.")
                if key == "_generate_next_value_":
                    self._generate = value.__func__ if isinstance(value, staticmethod) else value
                elif key == "_ignore_":
                    self._ignored = tuple(value.replace(",", " ").split()) if isinstance(value, str) else tuple(value)
            elif _is_dunder(key):
                pass
            elif key in self._members:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            elif isinstance(value, nonmember):
                value = value.value
            elif _is_descriptor(value) and not isinstance(value, (type, member)):
                pass
            elif isinstance(value, type) and value.__qualname__ == f"{self._cls_name}.{value.__name__}" and False:
                pass
            else:
                if key in self:
                    raise TypeError(f"{key!r} already defined as {self[key]!r}")
                if isinstance(value, member):
                    value = value.value
                value = self._resolve(key, value)
                self._members[key] = value
                self._last_values.append(value)
            super().__setitem__(key, value)

        def _resolve(self, key, value):
            if isinstance(value, auto):
                if value.value is _absent:
                    value.value = self._next(key)
                return value.value
            if type(value) is tuple and any(isinstance(part, auto) for part in value):
                parts = []
                for part in value:
                    if isinstance(part, auto):
                        if part.value is _absent:
                            part.value = self._next(key)
                        part = part.value
                    parts.append(part)
                return tuple(parts)
            return value

        def _next(self, key):
            return self._generate(key, 1, len(self._members), self._last_values[:])

        def update(self, members, **more):
            for name, value in dict(members, **more).items():
                self[name] = value


    def _data_type(bases):
        # The class that gives members their value's nature: int for IntEnum.
        found = None
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        return base._member_type_
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    if isinstance(base, EnumType):
                        continue
                    found = candidate or base
                    return found
                else:
                    candidate = candidate or base
        return found or object


    _flag_operators = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


    def _value_repr(bases):
        # How the class that gives members their nature shows values.
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base.__dict__.get("_value_repr_")
                if "__repr__" in base.__dict__:
                    return base.__dict__["__repr__"]
        return None


    class EnumType(type):
        '''The metaclass of enumerations.'''

        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_extendable(cls, bases)
            namespace = EnumDict(cls)
            if bases:
                for base in reversed(bases):
                    generate = getattr(base, "_generate_next_value_", None)
                    if generate is not None:
                        namespace._generate = generate
            return namespace

        @classmethod
        def _check_extendable(metacls, name, bases):
            for base in bases:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {name!r}> cannot extend {base!r}")

        def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
            members = dict(classdict._members)
            namespace = {key: value for key, value in classdict.items() if key not in members}
            ignored = namespace.pop("_ignore_", None)
            if ignored:
                for name in classdict._ignored:
                    namespace.pop(name, None)
            order = namespace.pop("_order_", None)
            generate = namespace.get("_generate_next_value_")
            if generate is not None and not isinstance(generate, staticmethod):
                namespace["_generate_next_value_"] = staticmethod(generate)
            invalid = {"mro", ""} & members.keys()
            if invalid:
                raise ValueError(f"invalid enum member name(s) {', '.join(map(repr, sorted(invalid)))}")
            first = next((base for base in reversed(bases) if isinstance(base, EnumType)), None)
            member_type = _data_type(bases) if bases else object
            namespace["_member_names_"] = []
            namespace["_member_map_"] = {}
            namespace["_value2member_map_"] = {}
            namespace["_unhashable_values_"] = []
            namespace["_member_type_"] = member_type
            if Flag is not None and first is not None and issubclass(first, Flag):
                namespace["_boundary_"] = boundary or getattr(first, "_boundary_", None)
                namespace["_flag_mask_"] = 0
                namespace["_all_bits_"] = 0
                namespace["_singles_mask_"] = 0
            own_new = namespace.get("__new__")
            if own_new is not None:
                namespace["__new_member__"] = own_new
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
            if first is None:
                type.__setattr__(enum_class, "_new_member_", object.__new__)
                return enum_class
            if "_value_repr_" not in namespace:
                type.__setattr__(enum_class, "_value_repr_", _value_repr(bases))
            factory = None
            if own_new is not None:
                factory = own_new.__func__ if isinstance(own_new, staticmethod) else own_new
            else:
                for base in enum_class.__mro__[1:]:
                    found = base.__dict__.get("__new_member__")
                    if found is not None:
                        factory = found.__func__ if isinstance(found, staticmethod) else found
                        break
            is_plain_new = factory is None
            if member_type is not object and is_plain_new:
                found = member_type.__new__
                if found is not object.__new__:
                    factory = found
            type.__setattr__(enum_class, "_new_member_", factory or object.__new__)
            type.__setattr__(enum_class, "_use_args_", factory is not None)
            if Flag is not None and issubclass(enum_class, Flag):
                for name in _flag_operators:
                    if name not in namespace:
                        type.__setattr__(enum_class, name, getattr(Flag, name))
            for name, value in members.items():
                args = value if isinstance(value, tuple) else (value,)
                if member_type is tuple:
                    args = (args,)
                if factory is None:
                    self = object.__new__(enum_class)
                else:
                    self = factory(enum_class, *args)
                if not hasattr(self, "_value_"):
                    if member_type is object:
                        self._value_ = value
                    else:
                        try:
                            self._value_ = member_type(*args)
                        except Exception as error:
                            raise TypeError("_value_ not set in __new__, unable to create it") from None
                value = self._value_
                self._name_ = name
                self.__objclass__ = enum_class
                initializer = enum_class.__init__
                if isinstance(initializer, type(_lookup)):
                    self.__init__(*args)
                self._sort_order_ = len(enum_class._member_names_)
                alias = enum_class._find_value(value)
                if alias is not None and (Flag is None or not issubclass(enum_class, Flag) or True):
                    self = alias
                else:
                    is_flag = Flag is not None and issubclass(enum_class, Flag)
                    if is_flag and isinstance(value, int):
                        enum_class._flag_mask_ |= value
                        if value > 0 and value & (value - 1) == 0:
                            enum_class._singles_mask_ |= value
                            enum_class._member_names_.append(name)
                        enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1
                    else:
                        enum_class._member_names_.append(name)
                enum_class._member_map_[name] = self
                try:
                    enum_class._value2member_map_.setdefault(value, self)
                except TypeError:
                    enum_class._unhashable_values_.append((value, self))
                if not isinstance(_find_in(enum_class, name), property):
                    type.__setattr__(enum_class, name, self)
            if own_new is not None:
                type.__setattr__(enum_class, "__new__", Enum.__new__ if Enum is not None else own_new)
            if first is not None:
                own = set(namespace)
                if ReprEnum is not None and ReprEnum in bases:
                    # Such members are shown as the values they hold, but for their repr.
                    for method in {"__str__", "__format__"} - own:
                        shown = getattr(member_type, method)
                        if shown is object.__str__:
                            shown = member_type.__repr__
                        type.__setattr__(enum_class, method, shown)
                        own.add(method)
                # The data type stands before the enumeration in the order of classes; its ways to print do not win.
                for method in ("__repr__", "__str__", "__format__"):
                    inherited = getattr(enum_class, method)
                    if method not in own and inherited in (getattr(member_type, method), getattr(object, method)):
                        type.__setattr__(enum_class, method, getattr(first, method))
                if Flag is not None and issubclass(first, Flag):
                    for method in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                        if method not in own:
                            type.__setattr__(enum_class, method, getattr(Flag, method))
            if order is not None:
                names = order.replace(",", " ").split() if isinstance(order, str) else list(order)
                if names != enum_class._member_names_:
                    raise TypeError(f"member order does not match _order_:\n  {enum_class._member_names_!r}\n  {names!r}")
            return enum_class

        def __init__(cls, *args, **kwds):
            pass

        def _find_value(cls, value):
            try:
                return cls._value2member_map_.get(value)
            except TypeError:
                for known, found in cls._unhashable_values_:
                    if known == value:
                        return found
            return None

        def __bool__(cls):
            return True

        def __call__(cls, value=_absent, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
            if cls._member_map_ or names is None and (cls.__bases__ and cls._member_names_):
                if names is not None:
                    value = (value, names) + values
                return _lookup(cls, value)
            if names is None:
                return _lookup(cls, value)
            return cls._create(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

        def _create(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            namespace = metacls.__prepare__(class_name, bases)
            if isinstance(names, str):
                names = names.replace(",", " ").split()
            if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
                last = []
                pairs = []
                for count, name in enumerate(names):
                    value = cls._generate_next_value_(name, start, count, last[:])
                    last.append(value)
                    pairs.append((name, value))
                names = pairs
            if names is None:
                names = ()
            if isinstance(names, dict):
                names = names.items()
            for name, value in names:
                namespace[name] = value
            namespace["__module__"] = module if module is not None else _runtime.caller_module()
            if qualname is not None:
                namespace["__qualname__"] = qualname
            return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

        def __contains__(cls, value):
            if isinstance(value, cls):
                return True
            if not isinstance(value, Enum):
                raise TypeError(
                    "unsupported operand type(s) for 'in': '%s' and '%s'"
                    % (type(value).__qualname__, cls.__class__.__qualname__))
            return False

        def __delattr__(cls, attr):
            if attr in cls._member_map_:
                raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
            super().__delattr__(attr)

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get("_member_map_", ()):
                raise AttributeError(f"cannot reassign member {name!r}")
            super().__setattr__(name, value)

        def __dir__(cls):
            names = {
                "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
                "__name__", "__qualname__", "__init_subclass__", *cls._member_names_}
            if cls._new_member_ is not object.__new__:
                names.add("__new__")
            if cls._member_type_ is not object:
                names.update(dir(cls._member_type_))
            return sorted(names)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return (cls._member_map_[name] for name in cls._member_names_)

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __len__(cls):
            return len(cls._member_names_)

        @_plain_property
        def __members__(cls):
            from types import MappingProxyType
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            if Flag is not None and issubclass(cls, Flag):
                return f"<flag {cls.__name__!r}>"
            return f"<enum {cls.__name__!r}>"


    EnumMeta = EnumType


    def _find_in(cls, name):
        for base in cls.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]
        return None


    def _lookup(cls, value):
        if type(value) is cls:
            return value
        found = cls._find_value(value)
        if found is not None:
            return found
        try:
            result = cls._missing_(value)
        except Exception as error:
            error.__context__ = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            raise
        if isinstance(result, cls):
            return result
        if result is None:
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(value, int):
                return value
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        raise TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")


    class Enum(metaclass=EnumType):
        '''A set of names for values.'''

        def __init__(self, *args, **kwds):
            pass

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            try:
                return max(value for value in last_values) + 1
            except TypeError:
                pass
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    pass
            return start

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            shown = (self.__class__.__dict__.get("_value_repr_") or repr)(self._value_)
            return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

        def __str__(self):
            return f"{self.__class__.__name__}.{self._name_}"

        def __dir__(self):
            cls = self.__class__
            names = set(object.__dir__(self)) if cls._member_type_ is not object else set()
            names.update(name for name in getattr(self, "__dict__", ()) if name[0] != "_")
            for base in cls.__mro__:
                for name, found in base.__dict__.items():
                    if name[0] == "_":
                        continue
                    if isinstance(found, property):
                        if found.fget is None:
                            names.discard(name)
                        else:
                            names.add(name)
                    elif name not in cls._member_map_:
                        names.add(name)
            return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | names)

        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        @property
        def name(self):
            '''The name of the member.'''
            return self._name_

        @property
        def value(self):
            '''The value of the member.'''
            return self._value_


    class ReprEnum(Enum):
        '''An enumeration whose members print as their values.'''


    class IntEnum(int, ReprEnum):
        '''Members are ints too.'''


    class StrEnum(str, ReprEnum):
        '''Members are strs too.'''

        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError(f"too many arguments for str(): {values!r}")
            for value in values[:1]:
                if not isinstance(value, str):
                    raise TypeError(f"{value!r} is not a string")
            value = str(*values)
            self = str.__new__(cls, value)
            self._value_ = value
            return self

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()


    class FlagBoundary(StrEnum):
        '''What a flag does about bits that have no name.'''
        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()


    STRICT, CONFORM, EJECT, KEEP = FlagBoundary


    def _bits(value):
        while value:
            bit = value & -value
            yield bit
            value ^= bit


    class Flag(Enum):
        '''Members can be combined by | & ^ ~.'''
        _boundary_ = STRICT

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            last = max(last_values)
            try:
                return 2 ** last.bit_length()
            except Exception:
                raise TypeError(f"invalid flag value {last!r}") from None

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            mask, all_bits = cls._flag_mask_, cls._all_bits_
            unknown = value & ~mask if value >= 0 else 0
            if not ~all_bits <= value <= all_bits or value >= 0 and unknown:
                boundary = cls._boundary_
                if boundary is STRICT:
                    width = max(value.bit_length(), mask.bit_length())
                    raise ValueError(
                        f"{cls!r} invalid value {value!r}\n"
                        f"    given {bin(value) if value < 0 else '0b0 ' + format(value, f'0{width}b')}\n"
                        f"  allowed {'0b0 ' + format(mask, f'0{width}b')}")
                if boundary is CONFORM:
                    value &= mask
                elif boundary is EJECT:
                    return value
                elif value < 0:
                    value = max(all_bits + 1, 2 ** value.bit_length()) + value
            if value < 0:
                value = all_bits + 1 + value & mask if cls._boundary_ is not KEEP else all_bits + 1 + value
            found = cls._value2member_map_.get(value)
            if found is not None:
                return found
            if cls._member_type_ is object:
                self = object.__new__(cls)
            else:
                self = cls._member_type_.__new__(cls, value)
            self._value_ = value
            names = [member._name_ for member in cls._iter_member_(value)]
            rest = value & ~cls._singles_mask_
            if names:
                self._name_ = "|".join(names)
                left = value
                for member in cls._iter_member_(value):
                    left &= ~member._value_
                if left:
                    self._name_ += f"|{left}"
            elif value:
                self._name_ = None
            else:
                self._name_ = None
            cls._value2member_map_[value] = self
            return self

        @classmethod
        def _iter_member_(cls, value):
            members = map(cls._value2member_map_.get, _bits(value & cls._flag_mask_))
            named = [member for member in members if member is not None and member._name_ is not None]
            yield from sorted(named, key=lambda member: member._sort_order_)

        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return bin(self._value_).count("1")

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(
                    "unsupported operand type(s) for 'in': %r and %r"
                    % (type(other).__qualname__, self.__class__.__qualname__))
            return other._value_ & self._value_ == other._value_

        def __repr__(self):
            shown = (self.__class__.__dict__.get("_value_repr_") or repr)(self._value_)
            if self._name_ is None:
                return f"<{self.__class__.__name__}: {shown}>"
            return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

        def __str__(self):
            if self._name_ is None:
                return f"{self.__class__.__name__}({self._value_!r})"
            return f"{self.__class__.__name__}.{self._name_}"

        def __bool__(self):
            return bool(self._value_)

        def _number(self, other):
            if isinstance(other, self.__class__):
                return other._value_
            if self._member_type_ is not object and isinstance(other, self._member_type_):
                return other
            return NotImplemented

        def __or__(self, other):
            number = self._number(other)
            return NotImplemented if number is NotImplemented else self.__class__(self._value_ | number)

        def __and__(self, other):
            number = self._number(other)
            return NotImplemented if number is NotImplemented else self.__class__(self._value_ & number)

        def __xor__(self, other):
            number = self._number(other)
            return NotImplemented if number is NotImplemented else self.__class__(self._value_ ^ number)

        def __invert__(self):
            if self._boundary_ in (EJECT, KEEP):
                return self.__class__(~self._value_)
            return self.__class__(self._singles_mask_ & ~self._value_)

        __rand__ = __and__
        __ror__ = __or__
        __rxor__ = __xor__


    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        '''Flags that are ints too.'''
        __or__ = __ror__ = Flag.__or__
        __and__ = __rand__ = Flag.__and__
        __xor__ = __rxor__ = Flag.__xor__
        __invert__ = Flag.__invert__


    def unique(enumeration):
        '''Refuse aliases.'''
        duplicates = [
            (name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
        if duplicates:
            shown = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
            raise ValueError(f"duplicate values found in {enumeration!r}: {shown}")
        return enumeration


    class EnumCheck(StrEnum):
        '''What verify can check.'''
        CONTINUOUS = "no skipped integer values"
        NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
        UNIQUE = "one name per value"


    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


    class verify:
        '''Check an enumeration.'''

        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            for check in self.checks:
                if check is UNIQUE:
                    aliases = [
                        f"{name} -> {member.name}" for name, member in enumeration.__members__.items()
                        if name != member.name]
                    if aliases:
                        raise ValueError(f"aliases found in {enumeration!r}: {', '.join(aliases)}")
                elif check is CONTINUOUS:
                    values = {member.value for member in enumeration}
                    if values:
                        missing = [value for value in range(min(values), max(values) + 1) if value not in values]
                        if missing:
                            raise ValueError(
                                f"invalid {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}")
            return enumeration


    def global_enum(cls, update_str=False):
        '''Put the members into their module's namespace, and let them show it.'''
        import sys
        cls.__repr__ = _global_flag_repr if issubclass(cls, Flag) else _global_repr
        if update_str or not issubclass(cls, ReprEnum):
            cls.__str__ = _global_str
        sys.modules[cls.__module__].__dict__.update(cls.__members__)
        return cls


    def _global_repr(self):
        return f"{self.__class__.__module__.rpartition('.')[2]}.{self._name_}"


    def _global_flag_repr(self):
        module = self.__class__.__module__.rpartition('.')[2]
        if self._name_ is None:
            return f"{module}.{self.__class__.__name__}({self._value_!r})"
        names = self._name_.split("|")
        return "|".join(name if name[0].isdigit() else f"{module}.{name}" for name in names)


    def _global_str(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return self._name_


    def show_flag_values(value):
        '''The single bits of a value.'''
        return list(_bits(value))
    """#
}
