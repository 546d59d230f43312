extension BundledModules {
  /// The module `_argparse_groups`: what arguments are added to.
  static let argparseGroups: StaticString = #"""
    '''What arguments are added to: parsers and groups of them.'''
    from _argparse_actions import KINDS, OPTIONAL, ZERO_OR_MORE, ArgumentError, FileType

    __name__ = "argparse"


    def is_negative_number(text):
        if not (text[1:2] == "." or text[1:2].isdecimal()):
            return False
        import re
        return re.match(r"-(\d+|\d*\.\d+)$", text) is not None


    class _ActionsContainer:
        # What the groups of a parser have in common with it.
        _SHARED = ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
                   "_mutually_exclusive_groups")

        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            if conflict_handler not in ("error", "resolve"):
                raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
            self.description, self.prefix_chars = description, prefix_chars
            self.argument_default, self.conflict_handler = argument_default, conflict_handler
            self._registries = {"action": dict(KINDS), "type": {None: lambda string: string}}
            self._actions, self._action_groups, self._mutually_exclusive_groups = [], [], []
            self._option_string_actions, self._defaults = {}, {}
            # Holds something once there is an option that looks like a negative number.
            self._has_negative_number_optionals = []

        def register(self, registry_name, value, object):
            self._registries.setdefault(registry_name, {})[value] = object

        def _registered(self, registry, key):
            return self._registries[registry].get(key, key)

        # Defaults

        def set_defaults(self, **kwargs):
            self._defaults |= kwargs
            for action in self._actions:
                action.default = kwargs.get(action.dest, action.default)

        def get_default(self, dest):
            of_actions = (action.default for action in self._actions if action.dest == dest)
            return next((default for default in of_actions if default is not None), self._defaults.get(dest))

        # Adding

        def add_argument(self, *args, **kwargs):
            is_option = len(args) > 1 or bool(args) and args[0][0] in self.prefix_chars
            if args and not is_option and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            settings = (self._get_optional_kwargs if is_option else self._get_positional_kwargs)(*args, **kwargs)
            if "default" not in settings:
                default = self._defaults.get(settings["dest"], self.argument_default)
                if default is not None or settings["dest"] in self._defaults:
                    settings["default"] = default
            kind = self._registered("action", settings.pop("action", None))
            if not callable(kind):
                raise ValueError(f'unknown action "{kind}"')
            action = kind(**settings)
            self._check_type(action)
            return self._add_action(action)

        def add_argument_group(self, *args, **kwargs):
            self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
            return self._action_groups[-1]

        def add_mutually_exclusive_group(self, **kwargs):
            self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
            return self._mutually_exclusive_groups[-1]

        def _get_positional_kwargs(self, dest, **kwargs):
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get("nargs")
            may_be_left_out = nargs == OPTIONAL or nargs == ZERO_OR_MORE and "default" in kwargs
            return kwargs | {"dest": dest, "option_strings": []} | ({} if may_be_left_out else {"required": True})

        def _get_optional_kwargs(self, *args, **kwargs):
            chars = self.prefix_chars
            for option in args:
                if option[0] not in chars:
                    raise ValueError(f"invalid option string {option!r}: must start with a character {chars!r}")
            if kwargs.get("dest") is None:
                # The first long option gives the name, else the first one.
                named = next((option for option in args if option[1:2] and option[1] in chars), args[0]).lstrip(chars)
                if not named:
                    raise ValueError(f"dest= is required for options like {args[0]!r}")
                kwargs["dest"] = named.replace("-", "_")
            return kwargs | {"option_strings": list(args)}

        def _check_type(self, action):
            convert = self._registered("type", action.type)
            if not callable(convert):
                raise ValueError(f"{convert!r} is not callable")
            if convert is FileType:
                raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")

        def _add_action(self, action):
            known = self._option_string_actions
            taken = [option for option in action.option_strings if option in known]
            if taken and self.conflict_handler == "error":
                raise ArgumentError(
                    action, f"conflicting option string{'s' if len(taken) > 1 else ''}: {', '.join(taken)}")
            for option in taken:
                loser = known.pop(option)
                loser.option_strings.remove(option)
                if not loser.option_strings:
                    loser.container._remove_action(loser)
            self._actions.append(action)
            action.container = self
            for option in action.option_strings:
                known[option] = action
                if is_negative_number(option):
                    self._has_negative_number_optionals.append(True)
            return action

        def _remove_action(self, action):
            self._actions.remove(action)


    def _warn_of_nesting(kind):
        import warnings
        warnings.warn(f"Nesting {kind} groups is deprecated.", DeprecationWarning)


    class _ArgumentGroup(_ActionsContainer):
        def __init__(self, container, title=None, description=None, **kwargs):
            for name in ("prefix_chars", "argument_default", "conflict_handler"):
                kwargs.setdefault(name, getattr(container, name))
            super().__init__(description, **kwargs)
            vars(self).update((name, getattr(container, name)) for name in self._SHARED)
            self.title = title
            self._container, self._group_actions = container, []

        def add_argument_group(self, *args, **kwargs):
            _warn_of_nesting("argument")
            return super().add_argument_group(*args, **kwargs)

        def _add_action(self, action):
            self._group_actions.append(super()._add_action(action))
            return action

        def _remove_action(self, action):
            super()._remove_action(action)
            self._group_actions.remove(action)


    class _MutuallyExclusiveGroup(_ArgumentGroup):
        def __init__(self, container, required=False):
            super().__init__(container)
            self.required = required

        def add_mutually_exclusive_group(self, *args, **kwargs):
            _warn_of_nesting("mutually exclusive")
            return super().add_mutually_exclusive_group(*args, **kwargs)

        def _add_action(self, action):
            if action.required:
                raise ValueError("mutually exclusive arguments must be optional")
            # Its members are listed where those of the container are.
            self._group_actions.append(self._container._add_action(action))
            return action

        def _remove_action(self, action):
            self._group_actions.remove(action)
            self._container._remove_action(action)
    """#
}
