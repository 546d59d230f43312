extension BundledModules {
  /// The module `_enum_making`: members of enumerations.
  static let enumMaking: StaticString = #"""
    '''How the class of an enumeration gets its members.'''
    from _enum_body import property


    def data_type(name, bases, enum_type):
        '''The class of which members are, beside their enumeration: int for IntEnum.'''
        found = []
        for chain in bases:
            lowest = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, enum_type):
                    if base._member_type_ is object:
                        continue
                    found.append(base._member_type_)
                    break
                lowest = lowest or base
                if "__new__" in vars(base) or "__dataclass_fields__" in vars(base):
                    found.append(lowest)
                    break
        distinct = {*found}
        if len(distinct) > 1:
            raise TypeError(f"too many data types for {name!r}: {distinct!r}")
        return found[0] if found else object


    def value_repr(bases, enum_type):
        '''How the class that gives members their nature shows values.'''
        for chain in bases:
            for base in chain.__mro__[:-1]:
                if isinstance(base, enum_type):
                    return vars(base).get("_value_repr_")
                if "__repr__" in vars(base):
                    return vars(base)["__repr__"]
        return None


    class Maker:
        '''Adds the members to a class that has none yet.'''

        def __init__(self, cls, kind, own_new, enum_type, is_flag):
            self.cls, self.kind, self.is_flag = cls, kind, is_flag
            self.make = own_new or self._inherited_new(enum_type)

        def _inherited_new(self, enum_type):
            '''What makes members, if it is not plain `object.__new__`.'''
            for base in self.cls.__mro__[1:]:
                if "__new_member__" in vars(base):
                    own = vars(base)["__new_member__"]
                    return getattr(own, "__func__", own)
            made_by = self.kind.__new__
            return None if made_by is object.__new__ else made_by

        def add(self, name, given):
            cls = self.cls
            made = self._made(given)
            value = made._value_
            made._name_, made.__objclass__ = name, cls
            if not isinstance(cls.__init__, type(object.__init__)):
                made.__init__(*self._arguments(given))
            made._sort_order_ = len(cls._member_names_)
            known = cls._known(value)
            if known is None:
                known = made
                self._note(name, value)
            cls._member_map_[name] = known
            try:
                cls._value2member_map_.setdefault(value, known)
            except TypeError:
                cls._unhashable_values_.append((value, known))
            shared = next((vars(base)[name] for base in cls.__mro__ if name in vars(base)), None)
            if type(shared).__name__ == "DynamicClassAttribute":
                shared = property(shared.fget, shared.fset, shared.fdel, shared.__doc__)
                shared.__set_name__(cls, name)
                type.__setattr__(cls, name, shared)
            elif not isinstance(shared, property):
                type.__setattr__(cls, name, known)

        def _arguments(self, given):
            return given if isinstance(given, tuple) and self.kind is not tuple else (given,)

        def _made(self, given):
            arguments = self._arguments(given)
            made = object.__new__(self.cls) if self.make is None else self.make(self.cls, *arguments)
            if not hasattr(made, "_value_"):
                try:
                    made._value_ = given if self.kind is object else self.kind(*arguments)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
            return made

        def _note(self, name, value):
            '''A value that no other member has. Flags of several bits are aliases.'''
            cls = self.cls
            is_listed = True
            if self.is_flag:
                cls._flag_mask_ |= value
                is_listed = value > 0 and value & value - 1 == 0
                if is_listed:
                    cls._singles_mask_ |= value
                cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
            if is_listed:
                cls._member_names_.append(name)

        def check_order(self, order):
            names = order.replace(",", " ").split() if isinstance(order, str) else [*order]
            members = self.cls._member_names_
            if self.is_flag:
                names = [name for name in names if name in members or name not in self.cls._member_map_]
            if names != members:
                raise TypeError(f"member order does not match _order_:\n  {members!r}\n  {names!r}")
    """#
}
