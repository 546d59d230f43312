extension BundledModules {
  /// The module `enum`.
  static let enum_: StaticString = #"""
    '''Enumerations.'''
    import _runtime
    from _enum_body import (
        EnumDict, _plain_property, auto, is_dunder as _is_dunder, is_sunder as _is_sunder, member, nonmember, property)
    from _enum_making import Maker as _Maker, data_type as _data_type, value_repr as _value_repr

    __all__ = [
        "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
        "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
        "global_flag_repr", "global_enum_repr", "global_str", "global_enum",
        "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name"]

    for _class in (auto, member, nonmember, property):
        _class.__module__ = "enum"
    Enum = Flag = ReprEnum = None
    _flag_operators = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


    class EnumType(type):
        '''The metaclass of enumerations.'''

        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            _check_bases(cls, bases)
            namespace = EnumDict(cls)
            base = _enumeration_among(bases)
            if base is not None:
                namespace.generate = base._generate_next_value_
            return namespace

        def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
            members = classdict._member_names
            bad = {"mro", ""} & members.keys()
            if bad:
                raise ValueError(f"invalid enum member name(s) {','.join(map(repr, bad))}")
            hidden = {*members, *classdict.ignored, "_ignore_", "_order_"}
            namespace = {name: value for name, value in classdict.items() if name not in hidden}
            if "_generate_next_value_" in namespace:
                namespace["_generate_next_value_"] = staticmethod(classdict.generate)
            base = _enumeration_among(bases)
            if base is not None and not isinstance(bases[-1], EnumType):
                raise TypeError(
                    "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
            kind = _data_type(cls, bases, EnumType)
            is_flag = Flag is not None and base is not None and issubclass(base, Flag)
            namespace.update(
                _member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[], _member_type_=kind)
            if is_flag:
                namespace.update(
                    _boundary_=boundary or base._boundary_, _flag_mask_=0, _all_bits_=0, _singles_mask_=0)
            own_new = namespace.get("__new__")
            if own_new is not None and base is not None:
                own_new = namespace["__new_member__"] = getattr(own_new, "__func__", own_new)
            made = super().__new__(metacls, cls, bases, namespace, **kwds)
            if base is None:
                type.__setattr__(made, "_new_member_", object.__new__)
                return made
            if "_value_repr_" not in namespace:
                type.__setattr__(made, "_value_repr_", _value_repr(bases, EnumType))
            maker = _Maker(made, kind, own_new, EnumType, is_flag)
            type.__setattr__(made, "_new_member_", maker.make or object.__new__)
            type.__setattr__(made, "_use_args_", maker.make is not None)
            _choose_methods(made, base, bases, namespace, kind, is_flag)
            for name, value in members.items():
                maker.add(name, value)
            # From now on a call looks for a member.
            type.__setattr__(made, "__new__", Enum.__new__)
            if "_order_" in classdict:
                maker.check_order(classdict["_order_"])
            return made

        def __init__(cls, *args, **kwds):
            pass

        def _known(cls, value):
            '''The member of a value, or None.'''
            try:
                return cls._value2member_map_.get(value)
            except TypeError:
                return next((known for other, known in cls._unhashable_values_ if other == value), None)

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
            if names is None:
                return cls.__new__(cls, value)
            return cls._made_by_call(value, names, module, qualname, type, start, boundary)

        def _made_by_call(cls, name, given, module, qualname, kind, start, boundary):
            bases = (cls,) if kind is None else (kind, cls)
            meta = type(cls)
            namespace = meta.__prepare__(name, bases)
            given = given.replace(",", " ").split() if isinstance(given, str) else given
            pairs = [*given.items()] if hasattr(given, "items") else [*(given or ())]
            if pairs and isinstance(pairs[0], str):
                values = []
                for count, one in enumerate(pairs):
                    values.append(cls._generate_next_value_(one, start, count, values[:]))
                pairs = zip(pairs, values)
            for key, value in pairs:
                namespace[key] = value
            namespace["__module__"] = _runtime.caller_module() if module is None else module
            if qualname:
                namespace["__qualname__"] = qualname
            return meta.__new__(meta, name, bases, namespace, boundary=boundary)

        def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
            '''An enumeration of the names of a module that a test chooses, which takes the places of their values.'''
            from sys import modules
            names = vars(modules[module])
            chosen = [pair for pair in (names if source is None else vars(source)).items() if filter(pair[0])]
            try:
                chosen.sort(key=lambda pair: (pair[1], pair[0]))
            except TypeError:
                chosen.sort(key=lambda pair: pair[0])
            made = cls(name, chosen, module=module, boundary=boundary or KEEP)
            if as_global:
                global_enum(made)
            else:
                names.update(made.__members__)
            names[name] = made
            return made

        # The class as a collection of its members

        def __contains__(cls, value):
            if not isinstance(value, Enum):
                from warnings import warn
                warn(
                    "in 3.12 __contains__ will no longer raise TypeError, but will return True or\nFalse depending on "
                    "whether the value is a member or the value of a member", DeprecationWarning)
                kinds = type(value).__qualname__, type(cls).__qualname__
                raise TypeError("unsupported operand type(s) for 'in': %r and %r" % kinds)
            return isinstance(value, cls) and value._name_ in cls._member_map_

        def __getattr__(cls, name):
            raise AttributeError(name) from None

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return map(cls._member_map_.get, cls._member_names_)

        def __reversed__(cls):
            return map(cls._member_map_.get, reversed(cls._member_names_))

        def __len__(cls):
            return len(cls._member_names_)

        def __bool__(cls):
            return True

        @_plain_property
        def __members__(cls):
            from types import MappingProxyType as view
            return view(cls._member_map_)

        def __setattr__(cls, name, value):
            if name in vars(cls).get("_member_map_", ()):
                raise AttributeError(f"cannot reassign member {name!r}")
            type.__setattr__(cls, name, value)

        def __delattr__(cls, name):
            if name in cls._member_map_:
                raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
            type.__delattr__(cls, name)

        def __dir__(cls):
            names = {
                "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
                "__name__", "__qualname__", "__init_subclass__", *cls._member_names_}
            names |= {"__new__"} if cls._new_member_ is not object.__new__ else set()
            return sorted(names if cls._member_type_ is object else names | {*dir(cls._member_type_)})

        def __repr__(cls):
            kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
            return f"<{kind} {cls.__name__!r}>"


    EnumMeta = EnumType


    def _enumeration_among(bases):
        return bases[-1] if bases and isinstance(bases[-1], EnumType) else next(
            (base for base in reversed(bases) if isinstance(base, EnumType)), None)


    def _check_bases(name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {name!r}> cannot extend {base!r}")


    def _choose_methods(cls, base, bases, own, kind, is_flag):
        '''The data type stands before the enumeration in the order of classes, but its ways to print do not win.'''
        shown = set()
        if ReprEnum is not None and ReprEnum in bases:
            # Such members print as their values, but for their repr.
            shown = {"__str__", "__format__"} - own.keys()
            for name in shown:
                method = getattr(kind, name)
                type.__setattr__(cls, name, kind.__repr__ if method is object.__str__ else method)
        for name in {"__repr__", "__str__", "__format__", "__reduce_ex__"} - own.keys() - shown:
            if getattr(cls, name) in (getattr(kind, name), getattr(object, name)):
                type.__setattr__(cls, name, getattr(base, name))
        if is_flag:
            for name in _flag_operators:
                if name not in own:
                    type.__setattr__(cls, name, getattr(Flag, name))


    class Enum(metaclass=EnumType):
        '''A set of names for values.'''

        def __new__(cls, value):
            if type(value) is cls:
                return value
            known = cls._known(value)
            if known is not None:
                return known
            if not cls._member_map_:
                raise TypeError(f"{cls!r} has no members defined")
            return _missing(cls, value)

        def __init__(self, *args, **kwds):
            pass

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            try:
                return max(last_values) + 1
            except TypeError:
                from warnings import warn
                warn(
                    "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support "
                    "adding +1\nand the value returned will be the largest value in the enum incremented by 1",
                    DeprecationWarning)
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    continue
            return start

        @classmethod
        def _missing_(cls, value):
            return None

        name = property(lambda self: self._name_, doc="The name of the member.")
        value = property(lambda self: self._value_, doc="The value of the member.")

        def _shown_value(self):
            return (vars(type(self)).get("_value_repr_") or repr)(self._value_)

        def __repr__(self):
            return f"<{type(self).__name__}.{self._name_}: {self._shown_value()}>"

        def __str__(self):
            return f"{type(self).__name__}.{self._name_}"

        def __format__(self, format_spec):
            return format(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __dir__(self):
            cls = type(self)
            names = set() if cls._member_type_ is object else {*object.__dir__(self)}
            names |= {name for name in getattr(self, "__dict__", ()) if name[0] != "_"}
            for base in cls.__mro__:
                for name, found in vars(base).items():
                    is_shown = found.fget is not None if isinstance(found, property) else name not in cls._member_map_
                    if name[0] != "_":
                        (names.add if is_shown else names.discard)(name)
            return sorted(names | {"__class__", "__doc__", "__eq__", "__hash__", "__module__"})

        # There is one of each member.

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __reduce_ex__(self, proto):
            return type(self), (self._value_,)


    def _missing(cls, value):
        '''What the enumeration makes of a value that no member has.'''
        refusal = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        try:
            result = cls._missing_(value)
        except ValueError:
            raise
        except Exception as error:
            error.__context__ = refusal
            raise
        is_number_kept = Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int)
        if isinstance(result, cls) or is_number_kept:
            return result
        if result is None:
            raise refusal
        error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
        error.__context__ = refusal
        raise error


    class ReprEnum(Enum):
        '''An enumeration whose members print as their values.'''


    class IntEnum(int, ReprEnum):
        '''Members are ints too.'''


    class StrEnum(str, ReprEnum):
        '''Members are strs too.'''

        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError(f"too many arguments for str(): {values!r}")
            if len(values) == 1 and not isinstance(values[0], str):
                raise TypeError(f"{values[0]!r} is not a string")
            for what, value in zip(("encoding", "errors"), values[1:]):
                if not isinstance(value, str):
                    raise TypeError(f"{what} must be a string, not {value!r}")
            text = str(*values)
            made = str.__new__(cls, text)
            made._value_ = text
            return made

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()


    class FlagBoundary(StrEnum):
        '''What a flag does about bits that have no name.'''
        STRICT, CONFORM, EJECT, KEEP = "strict", "conform", "eject", "keep"


    globals().update(FlagBoundary.__members__)


    def _bits(value):
        while value:
            yield value & -value
            value &= value - 1


    class Flag(Enum):
        '''Members can be combined by | & ^ ~.'''
        _numeric_repr_ = repr
        _boundary_ = STRICT

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return 1 if start is None else start
            highest = max(last_values)
            try:
                return 1 << highest.bit_length()
            except Exception:
                raise TypeError(f"invalid flag value {highest!r}") from None

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            mask, span, boundary = cls._flag_mask_, cls._all_bits_ + 1, cls._boundary_
            if not -span <= value < span or value & (span - 1 ^ mask):
                if boundary is EJECT:
                    return value
                if boundary is STRICT:
                    raise ValueError(_out_of_range(cls, value, mask))
                if boundary is CONFORM:
                    value &= mask
                elif value < 0:
                    value += max(span, 1 << value.bit_length())
            if value < 0:
                value += span
                if boundary is not KEEP:
                    value &= mask
            return cls._value2member_map_.get(value) or cls._combined(value)

        @classmethod
        def _combined(cls, value):
            '''A member that has no name of its own.'''
            kind = cls._member_type_
            made = object.__new__(cls) if kind is object else kind.__new__(cls, value)
            made._value_ = value
            parts = [*cls._iter_member_(value)]
            if value & ~cls._singles_mask_:
                parts += [
                    other for name, other in cls._member_map_.items()
                    if name == other._name_ and other not in parts and other._value_ and not other._value_ & ~value]
            named = 0
            for part in parts:
                named |= part._value_
            rest = value ^ named
            names = [part._name_ for part in parts] + ([cls._numeric_repr_(rest)] if rest else [])
            made._name_ = "|".join(names) if parts else None
            return cls._value2member_map_.setdefault(value, made)

        @classmethod
        def _iter_member_(cls, value):
            found = map(cls._value2member_map_.get, _bits(value & cls._flag_mask_))
            named = [part for part in found if part is not None and part._name_ is not None]
            return iter(sorted(named, key=lambda part: part._sort_order_))

        def __iter__(self):
            return type(self)._iter_member_(self._value_)

        def __len__(self):
            return self._value_.bit_count()

        def __contains__(self, other):
            if isinstance(other, type(self)):
                return not other._value_ & ~self._value_
            kinds = type(other).__qualname__, type(self).__qualname__
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % kinds)

        def __bool__(self):
            return self._value_ != 0

        def __repr__(self):
            name = "" if self._name_ is None else f".{self._name_}"
            return f"<{type(self).__name__}{name}: {self._shown_value()}>"

        def __str__(self):
            name = type(self).__name__
            return f"{name}({self._value_!r})" if self._name_ is None else f"{name}.{self._name_}"

        def _bits_of(self, other):
            '''The value of an operand, None for what is none.'''
            cls = type(self)
            if isinstance(other, cls):
                return other._value_
            if cls._member_type_ is not object and isinstance(other, cls._member_type_):
                return other if type(other) is int else int.__index__(other)

        def __or__(self, other):
            bits = self._bits_of(other)
            return NotImplemented if bits is None else type(self)(self._value_ | bits)

        def __and__(self, other):
            bits = self._bits_of(other)
            return NotImplemented if bits is None else type(self)(self._value_ & bits)

        def __xor__(self, other):
            bits = self._bits_of(other)
            return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

        def __invert__(self):
            cls = type(self)
            return cls(~self._value_ if cls._boundary_ in (EJECT, KEEP) else cls._singles_mask_ & ~self._value_)

        __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


    def _out_of_range(cls, value, mask):
        width = max(value.bit_length(), mask.bit_length())

        def shown(number):
            return f"0b{int(number < 0)} {number & (1 << width) - 1:0{width}b}"

        return f"{cls!r} invalid value {value!r}\n    given {shown(value)}\n  allowed {shown(mask)}"


    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        '''Flags that are ints too.'''


    from _enum_checks import (
        CONTINUOUS, EnumCheck, NAMED_FLAGS, UNIQUE, global_enum, global_enum_repr, global_flag_repr, global_str,
        pickle_by_enum_name, pickle_by_global_name, show_flag_values, unique, verify)
    """#
}
