extension BundledModules {
  /// The module `_enum_checks`: what is asked of enumerations.
  static let enumChecks: StaticString = #"""
    '''Checks of enumerations, and members as names of their module.'''
    from enum import Flag, ReprEnum, StrEnum


    class EnumCheck(StrEnum):
        '''What `verify` can check.'''
        CONTINUOUS = "no skipped integer values"
        NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
        UNIQUE = "one name per value"


    globals().update(EnumCheck.__members__)


    def _aliases(enumeration):
        return ", ".join(
            f"{name} -> {member.name}" for name, member in enumeration.__members__.items() if name != member.name)


    def unique(enumeration):
        '''Refuse aliases.'''
        if found := _aliases(enumeration):
            raise ValueError(f"duplicate values found in {enumeration!r}: {found}")
        return enumeration


    class verify:
        '''Check an enumeration.'''

        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            for check in self.checks:
                _checks[check](enumeration)
            return enumeration


    def _check_unique(enumeration):
        if found := _aliases(enumeration):
            raise ValueError(f"aliases found in {enumeration!r}: {found}")


    def _check_continuous(enumeration):
        is_flag = issubclass(enumeration, Flag)
        values = {member.value for member in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        wanted = (1 << n for n in range(low.bit_length(), high.bit_length())) if is_flag else range(low + 1, high)
        missing = ", ".join(str(value) for value in wanted if value not in values)
        if missing:
            kind = "flag" if is_flag else "enum"
            raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {missing}")


    def _check_named_flags(enumeration):
        known = {member.value for member in enumeration}
        unnamed, bits = [], 0
        for name, member in enumeration.__members__.items():
            value = member.value
            if value in known or value < 0:
                continue
            lacking = [bit for bit in show_flag_values(value) if bit not in known]
            if lacking:
                unnamed.append(name)
                bits |= sum(lacking)
        if unnamed:
            *others, last = unnamed
            subject = f"aliases {', '.join(others)} and {last} are" if others else f"alias {last} is"
            what = f"combined values of {bits:#x}" if bits.bit_count() > 1 else f"value {bits:#x}"
            raise ValueError(
                f"invalid Flag {enumeration.__name__!r}: {subject} missing {what} "
                "[use enum.show_flag_values(value) for details]")


    _checks = {
        EnumCheck.UNIQUE: _check_unique, EnumCheck.CONTINUOUS: _check_continuous,
        EnumCheck.NAMED_FLAGS: _check_named_flags}


    def show_flag_values(value):
        '''The single bits of a value.'''
        return [1 << n for n in range(int(value).bit_length()) if value >> n & 1]


    def pickle_by_enum_name(self, proto):
        '''A reduction by the name, not the value.'''
        return getattr, (type(self), self._name_)


    def pickle_by_global_name(self, proto):
        '''A reduction to a name of the module.'''
        return self._name_


    # Members as names of their module


    def global_enum(cls, update_str=False):
        '''Put the members into their module's namespace, and let them show it.'''
        from sys import modules
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if update_str or not issubclass(cls, ReprEnum):
            cls.__str__ = global_str
        vars(modules[cls.__module__]).update(cls.__members__)
        return cls


    def global_enum_repr(self):
        return f"{type(self).__module__.rpartition('.')[2]}.{self._name_}"


    def global_flag_repr(self):
        module = type(self).__module__.rpartition(".")[2]
        if self._name_ is None:
            return f"{module}.{type(self).__name__}({self._value_!r})"
        return "|".join(name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|"))


    def global_str(self):
        return f"{type(self).__name__}({self._value_!r})" if self._name_ is None else self._name_


    for _shown in (
            EnumCheck, verify, unique, global_enum, global_enum_repr, global_flag_repr, global_str, pickle_by_enum_name,
            pickle_by_global_name, show_flag_values):
        _shown.__module__ = "enum"
    """#
}
