extension BundledModules {
  /// The module `_enum_body`: what is written in enumerations.
  static let enumBody: StaticString = #"""
    '''What stands in the body of an enumeration: marks for values, and the namespace that tells members from the rest.'''
    import functools
    from _runtime import note_enum_property as _note

    _not_given = object()
    _plain_property = property
    _reserved = {
        "_order_", "_generate_next_value_", "_missing_", "_ignore_", "_value_", "_name_", "_numeric_repr_", "_boundary_",
        "_create_pseudo_member_", "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_"}


    class _Marked:
        def __init__(self, value):
            self.value = value


    class member(_Marked):
        '''Makes a value a member that would not be one.'''


    class nonmember(_Marked):
        '''Keeps a value from becoming a member.'''


    class auto:
        '''A value to be chosen by the enumeration.'''

        def __init__(self, value=_not_given):
            self.value = value

        def __repr__(self):
            return f"auto({self.value!r})"


    class property(_plain_property):
        '''An attribute of members whose name members may have too: the class then has the member.'''
        name = None
        _is_of_instances = True

        def __set_name__(self, owner, name):
            self.name, self.clsname = name, owner.__name__

        def __get__(self, instance, owner=None):
            if instance is not None:
                if self.fget is not None:
                    return self.fget(instance)
                raise AttributeError(f"{owner!r} member has no attribute {self.name!r}")
            if self.name in owner._member_map_:
                return owner._member_map_[self.name]
            raise AttributeError(f"{owner!r} has no attribute {self.name!r}")

        def _changed(self, change, verb):
            if change is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot {verb} attribute {self.name!r}")
            return change

        def __set__(self, instance, value):
            self._changed(self.fset, "set")(instance, value)

        def __delete__(self, instance):
            self._changed(self.fdel, "delete")(instance)


    _note(property)


    def is_sunder(name):
        '''Whether there is one underscore at both ends.'''
        return len(name) > 2 and name.strip("_") == name[1:-1] and name[0] == name[-1] == "_"


    def is_dunder(name):
        '''Whether there are two underscores at both ends.'''
        return len(name) > 4 and name[:2] == name[-2:] == "__" and name.strip("_") == name[2:-2]


    class EnumDict(dict):
        '''The namespace of a body. `members` has the values of the members in order.'''

        def __init__(self, cls_name=None):
            super().__init__()
            self.members, self.ignored, self.generate = {}, (), None
            self._cls_name, self._has_chosen = cls_name, False
            # The values so far, for what chooses the next one.
            self._before = []

        @_plain_property
        def _member_names(self):
            return self.members

        def __setitem__(self, key, value):
            if self._is_private(key):
                pass
            elif is_sunder(key):
                self._note_setting(key, value)
            elif key in self.members:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            elif isinstance(value, nonmember):
                value = value.value
            elif self._is_member(key, value):
                if key in self:
                    raise TypeError(f"{key!r} already defined as {self[key]!r}")
                value = self._chosen(key, value.value if isinstance(value, member) else value)
                self.members[key] = value
            super().__setitem__(key, value)

        def _is_private(self, key):
            return self._cls_name is not None and key.startswith(f"_{self._cls_name}__") and key[-2:] != "__"

        def _is_member(self, key, value):
            if is_dunder(key) or key in self.ignored:
                return False
            if isinstance(value, member):
                return True
            if isinstance(value, type) and self._cls_name and value.__qualname__.endswith(f"{self._cls_name}.{value.__name__}"):
                from warnings import warn
                warn(
                    "In 3.13 classes created inside an enum will not become a member.  Use the `member` decorator to keep the "
                    "current behavior.", DeprecationWarning)
                return True
            return isinstance(value, (type, functools.partial)) or not any(
                hasattr(value, name) for name in ("__get__", "__set__", "__delete__"))

        def _note_setting(self, key, value):
            if key not in _reserved:
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._has_chosen:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self.generate = getattr(value, "__func__", value)
            elif key == "_ignore_":
                self.ignored = tuple(value.replace(",", " ").split()) if isinstance(value, str) else tuple(value)
                taken = set(self.ignored) & self.members.keys()
                if taken:
                    raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")

        def _chosen(self, key, value):
            '''The value, with what `auto` stands for.'''
            if isinstance(value, auto):
                return self._next(key, value)
            if not isinstance(value, tuple) or not any(isinstance(part, auto) for part in value):
                self._before.append(value)
                return value
            parts = [self._next(key, part) if isinstance(part, auto) else part for part in value]
            return tuple(parts) if type(value) is tuple else type(value)(*parts)

        def _next(self, key, mark):
            if mark.value is _not_given:
                self._has_chosen = True
                mark.value = self.generate(key, 1, len(self.members), self._before[:])
            self._before.append(mark.value)
            return mark.value

        def update(self, members, **more):
            for given in (dict(members), more):
                for name, value in given.items():
                    self[name] = value
    """#
}
