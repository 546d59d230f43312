extension BundledModules {
  /// The module `argparse`.
  static let argparse: StaticString = #"""
    '''The arguments of a command.'''
    import os as _os
    import re as _re
    import sys as _sys

    __all__ = [
        "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
        "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
        "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE"]

    SUPPRESS = "==SUPPRESS=="
    OPTIONAL = "?"
    ZERO_OR_MORE = "*"
    ONE_OR_MORE = "+"
    PARSER = "A..."
    REMAINDER = "..."


    class ArgumentTypeError(Exception):
        '''What a type function raises, with its own message.'''


    class ArgumentError(Exception):
        '''An argument that cannot be taken.'''

        def __init__(self, argument, message):
            self.argument_name = _name_of(argument)
            self.message = message

        def __str__(self):
            return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


    def _name_of(action):
        if action is None:
            return None
        if action.option_strings:
            return "/".join(action.option_strings)
        for name in (action.metavar, action.dest):
            if name not in (None, SUPPRESS):
                return name
        return "{" + ",".join(action.choices) + "}" if action.choices else None


    class Namespace:
        '''The values of arguments as attributes.'''

        def __init__(self, **kwargs):
            for name, value in kwargs.items():
                setattr(self, name, value)

        def __repr__(self):
            shown, others = [], {}
            for name, value in self.__dict__.items():
                if name.isidentifier():
                    shown.append(f"{name}={value!r}")
                else:
                    others[name] = value
            if others:
                shown.append(f"**{others!r}")
            return f"{type(self).__name__}({', '.join(shown)})"

        def __eq__(self, other):
            return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

        def __contains__(self, key):
            return key in self.__dict__


    class HelpFormatter:
        '''Lays out usage and help.'''

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            if width is None:
                import shutil
                width = shutil.get_terminal_size().columns - 2
            self._prog = prog
            self._increment = indent_increment
            self._max_position = min(max_help_position, max(width - 20, indent_increment * 2))
            self._width = width
            self._indent = 0
            self._longest = 0
            self._root = self._section = (None, None, [])

        def start_section(self, heading):
            self._indent += self._increment
            section = (self._section, heading, [])
            self._section[2].append(lambda: self._format_section(section, self._increment))
            self._section = section

        def end_section(self):
            self._section = self._section[0]
            self._indent -= self._increment

        def add_text(self, text):
            if text is not None and text is not SUPPRESS:
                self._section[2].append(lambda: self._format_text(text))

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._section[2].append(lambda: self._format_usage(usage, actions, groups, prefix))

        def add_argument(self, action):
            if action.help is SUPPRESS:
                return
            lengths = [len(self._format_action_invocation(action)) + self._indent]
            for sub in action._subactions():
                lengths.append(len(self._format_action_invocation(sub)) + self._indent)
            self._longest = max(self._longest, *lengths)
            self._section[2].append(lambda: self._format_action(action))

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        def format_help(self):
            text = self._join(part() for part in self._root[2])
            return _re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n" if text else text

        def _join(self, parts):
            return "".join(part for part in parts if part and part is not SUPPRESS)

        def _format_section(self, section, increment):
            self._indent += increment
            body = self._join(part() for part in section[2])
            self._indent -= increment
            if not body:
                return ""
            heading = section[1]
            shown = f"{' ' * self._indent}{heading}:\n" if heading is not SUPPRESS and heading is not None else ""
            return "\n" + shown + body + "\n"

        def _format_text(self, text):
            if "%(prog)" in text:
                text = text % {"prog": self._prog}
            indent = " " * self._indent
            return self._fill_text(text, max(self._width - self._indent, 11), indent) + "\n\n"

        def _format_usage(self, usage, actions, groups, prefix):
            prefix = "usage: " if prefix is None else prefix
            if usage is not None:
                usage = usage % {"prog": self._prog}
            elif not actions:
                usage = self._prog
            else:
                optionals = [action for action in actions if action.option_strings]
                positionals = [action for action in actions if not action.option_strings]
                usage = " ".join([self._prog] + self._usage_parts(optionals + positionals, groups))
                width = self._width - self._indent
                if len(prefix) + len(usage) > width:
                    optionals, positionals = (self._usage_parts(part, groups) for part in (optionals, positionals))
                    usage = self._wrap_usage(prefix, optionals, positionals, width)
            return f"{prefix}{usage}\n\n"

        def _wrap_usage(self, prefix, optionals, positionals, width):
            # A line ends between words, but not inside of brackets.
            optionals, positionals = (
                _re.findall(r"\[.*?\]+(?!\S)|\(.*?\)+(?!\S)|\S+", " ".join(parts)) for parts in (optionals, positionals))
            def wrap(parts, indent, first=None):
                lines, line = [], []
                length = len(indent if first is None else first) - 1
                for part in parts:
                    if length + 1 + len(part) > width and line:
                        lines.append(indent + " ".join(line))
                        line, length = [], len(indent) - 1
                    line.append(part)
                    length += len(part) + 1
                if line:
                    lines.append(indent + " ".join(line))
                if first is not None:
                    lines[0] = lines[0][len(indent):]
                return lines
            if len(prefix) + len(self._prog) <= 0.75 * width:
                indent = " " * (len(prefix) + len(self._prog) + 1)
                if optionals:
                    lines = wrap([self._prog] + optionals, indent, prefix) + wrap(positionals, indent)
                elif positionals:
                    lines = wrap([self._prog] + positionals, indent, prefix)
                else:
                    lines = [self._prog]
            else:
                indent = " " * len(prefix)
                lines = wrap(optionals + positionals, indent)
                if len(lines) > 1:
                    lines = wrap(optionals, indent) + wrap(positionals, indent)
                lines.insert(0, self._prog)
            return "\n".join(lines)

        def _usage_parts(self, actions, groups):
            parts, at = [], 0
            if not all(group._group_actions for group in groups):
                raise ValueError("empty group")
            while at < len(actions):
                group = next((group for group in groups if group._group_actions
                              and actions[at:at + len(group._group_actions)] == group._group_actions), None)
                if group is not None:
                    members = group._group_actions
                    shown = [self._usage_part(action, True) for action in members if action.help is not SUPPRESS]
                    if shown:
                        left, right = "[]" if not group.required else "()" if len(shown) > 1 else ("", "")
                        parts.append(left + " | ".join(shown) + right)
                    at += len(members)
                    continue
                if actions[at].help is not SUPPRESS:
                    parts.append(self._usage_part(actions[at], False))
                at += 1
            return parts

        def _usage_part(self, action, in_group):
            if not action.option_strings:
                part = self._format_args(action, self._get_default_metavar_for_positional(action))
                return part[1:-1] if in_group and part[0] == "[" and part[-1] == "]" else part
            if action.nargs == 0:
                part = action.format_usage()
            else:
                arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
                part = f"{action.option_strings[0]} {arguments}"
            return part if action.required or in_group else f"[{part}]"

        def _format_action(self, action):
            position = min(self._longest + 2, self._max_position)
            width = max(self._width - position, 11)
            room = position - self._indent - 2
            header = self._format_action_invocation(action)
            indent = " " * self._indent
            parts = []
            if not action.help:
                parts.append(f"{indent}{header}\n")
                first = 0
            elif len(header) <= room:
                parts.append(f"{indent}{header:<{room}}  ")
                first = 0
            else:
                parts.append(f"{indent}{header}\n")
                first = position
            if action.help and action.help.strip():
                text = self._expand_help(action)
                lines = self._split_lines(text, width) if text else []
                for place, line in enumerate(lines):
                    parts.append(f"{'':{first if place == 0 else position}}{line}\n")
            elif not parts[0].endswith("\n"):
                parts.append("\n")
            self._indent += self._increment
            for sub in action._subactions():
                parts.append(self._format_action(sub))
            self._indent -= self._increment
            return "".join(parts)

        def _format_action_invocation(self, action):
            if not action.option_strings:
                return self._metavars(action, self._get_default_metavar_for_positional(action))(1)[0]
            if action.nargs == 0:
                return ", ".join(action.option_strings)
            arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
            return ", ".join(f"{option} {arguments}" for option in action.option_strings)

        def _metavars(self, action, default):
            if action.metavar is not None:
                metavar = action.metavar
            elif action.choices is not None:
                metavar = "{" + ",".join(str(choice) for choice in action.choices) + "}"
            else:
                metavar = default
            return lambda count: metavar if isinstance(metavar, tuple) else (metavar,) * count

        def _format_args(self, action, default_metavar):
            metavars = self._metavars(action, default_metavar)
            nargs = action.nargs
            if nargs == REMAINDER:
                return "..."
            if nargs == SUPPRESS:
                return ""
            if nargs == ZERO_OR_MORE and len(metavars(1)) == 2:
                return "[{} [{} ...]]".format(*metavars(1))
            layouts = {None: "{}", OPTIONAL: "[{}]", ZERO_OR_MORE: "[{} ...]", PARSER: "{} ...", ONE_OR_MORE: "{} [{} ...]"}
            layout = layouts[nargs] if nargs in layouts else " ".join(["{}"] * nargs)
            names = metavars(layout.count("{}"))
            if len(names) != layout.count("{}"):
                raise TypeError("a metavar for each argument expected")
            return layout.format(*names)

        def _expand_help(self, action):
            values = {name: value for name, value in vars(action).items() if value is not SUPPRESS}
            values["prog"] = self._prog
            for name, value in values.items():
                if hasattr(value, "__name__"):
                    values[name] = value.__name__
            if values.get("choices") is not None:
                values["choices"] = ", ".join(str(choice) for choice in values["choices"])
            return self._get_help_string(action) % values

        def _split_lines(self, text, width):
            import textwrap
            return textwrap.wrap(_re.sub(r"\s+", " ", text, flags=256).strip(), width)

        def _fill_text(self, text, width, indent):
            import textwrap
            text = _re.sub(r"\s+", " ", text, flags=256).strip()
            return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

        def _get_default_metavar_for_positional(self, action):
            return action.dest


    class RawDescriptionHelpFormatter(HelpFormatter):
        '''Leaves descriptions as they are.'''

        def _fill_text(self, text, width, indent):
            return "".join(indent + line for line in text.splitlines(keepends=True))


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        '''Leaves all text as it is.'''

        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        '''Adds the defaults to the help.'''

        def _get_help_string(self, action):
            text = "" if action.help is None else action.help
            if "%(default)" not in text and action.default is not SUPPRESS:
                if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                    text += " (default: %(default)s)"
            return text


    class MetavarTypeHelpFormatter(HelpFormatter):
        '''Shows the type where a value stands.'''

        def _get_default_metavar_for_optional(self, action):
            return action.type.__name__

        def _get_default_metavar_for_positional(self, action):
            return action.type.__name__


    class Action:
        '''What is done with an argument.'''

        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            self.option_strings = option_strings
            self.dest = dest
            self.nargs = nargs
            self.const = const
            self.default = default
            self.type = type
            self.choices = choices
            self.required = required
            self.help = help
            self.metavar = metavar

        def __repr__(self):
            names = ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar")
            return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

        def _subactions(self):
            return ()

        def format_usage(self):
            return self.option_strings[0]

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError(".__call__() not defined")


    class BooleanOptionalAction(Action):
        '''--name and --no-name.'''

        def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                     metavar=None):
            options = []
            for option in option_strings:
                options.append(option)
                if option.startswith("--"):
                    options.append("--no-" + option[2:])
            super().__init__(options, dest, 0, None, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                setattr(namespace, self.dest, not option_string.startswith("--no-"))

        def format_usage(self):
            return " | ".join(self.option_strings)


    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError(
                    "nargs for store actions must be != 0; if you have nothing to store, actions such as store "
                    "true or store const may be more appropriate")
            if const is not None and nargs != OPTIONAL:
                raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)


    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)


    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            super().__init__(option_strings, dest, True, default, required, help)


    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            super().__init__(option_strings, dest, False, default, required, help)


    def _copied(items):
        return [] if items is None else list(items)


    class _AppendAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError(
                    "nargs for append actions must be != 0; if arg strings are not supplying the value to append, the "
                    "append const action may be more appropriate")
            if const is not None and nargs != OPTIONAL:
                raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _copied(getattr(namespace, self.dest, None)) + [values])


    class _AppendConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _copied(getattr(namespace, self.dest, None)) + [self.const])


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _copied(getattr(namespace, self.dest, None)) + list(values))


    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


    class _HelpAction(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
            super().__init__(option_strings, dest, 0, None, default, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()


    class _VersionAction(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit"):
            super().__init__(option_strings, dest, 0, None, default, help=help)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            formatter = parser._get_formatter()
            formatter.add_text(parser.version if self.version is None else self.version)
            parser._print_message(formatter.format_help(), _sys.stdout)
            parser.exit()


    class _SubCommand(Action):
        def __init__(self, name, aliases, help):
            metavar = name + (f" ({', '.join(aliases)})" if aliases else "")
            super().__init__([], name, help=help, metavar=metavar)


    class _SubParsersAction(Action):
        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._prog = prog
            self._class = parser_class
            self._commands = []
            super().__init__(option_strings, dest, PARSER, choices={}, required=required, help=help, metavar=metavar)

        def add_parser(self, name, *, help=None, aliases=(), **kwargs):
            if kwargs.get("prog") is None:
                kwargs["prog"] = f"{self._prog} {name}"
            if help is not None:
                self._commands.append(_SubCommand(name, tuple(aliases), help))
            parser = self._class(**kwargs)
            for key in (name, *aliases):
                if key in self.choices:
                    raise ArgumentError(self, f"conflicting subparser{' alias' if key != name else ''}: {key}")
                self.choices[key] = parser
            return parser

        def _subactions(self):
            return self._commands

        def __call__(self, parser, namespace, values, option_string=None):
            name, rest = values[0], values[1:]
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            try:
                chosen = self.choices[name]
            except KeyError:
                raise ArgumentError(
                    self, f"unknown parser {name!r} (choices: {', '.join(self.choices)})") from None
            found, extras = chosen.parse_known_args(rest, None)
            for key, value in vars(found).items():
                setattr(namespace, key, value)
            if extras:
                vars(namespace).setdefault("_unrecognized_args", []).extend(extras)


    class FileType:
        '''Opens the file an argument names.'''

        def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
            self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

        def __call__(self, string):
            if string == "-":
                if "r" in self._mode:
                    return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
                return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}")

        def __repr__(self):
            shown = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
            shown += [f"{name}={value!r}" for name, value in (("encoding", self._encoding), ("errors", self._errors))
                      if value is not None]
            return f"{type(self).__name__}({', '.join(shown)})"


    _ACTIONS = {
        None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
        "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction,
        "count": _CountAction, "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction,
        "extend": _ExtendAction}


    class _ActionsContainer:
        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            self.description = description
            self.prefix_chars = prefix_chars
            self.argument_default = argument_default
            self.conflict_handler = conflict_handler
            if conflict_handler not in ("error", "resolve"):
                raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
            self._registries = {"action": dict(_ACTIONS), "type": {None: lambda string: string}}
            self._actions = []
            self._option_string_actions = {}
            self._action_groups = []
            self._mutually_exclusive_groups = []
            self._defaults = {}
            self._has_negative_number_optionals = []

        def register(self, registry_name, value, object):
            self._registries[registry_name][value] = object

        def set_defaults(self, **kwargs):
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest)

        def add_argument(self, *args, **kwargs):
            chars = self.prefix_chars
            if not args or len(args) == 1 and args[0][0] not in chars:
                if args and "dest" in kwargs:
                    raise ValueError("dest supplied twice for positional argument")
                kwargs = self._positional(*args, **kwargs)
            else:
                kwargs = self._optional(*args, **kwargs)
            if "default" not in kwargs:
                if kwargs["dest"] in self._defaults:
                    kwargs["default"] = self._defaults[kwargs["dest"]]
                elif self.argument_default is not None:
                    kwargs["default"] = self.argument_default
            name = kwargs.pop("action", None)
            kind = self._registries["action"].get(name, name) if not isinstance(name, type) else name
            if not callable(kind):
                raise ValueError(f'unknown action "{kind}"')
            action = kind(**kwargs)
            convert = self._registries["type"].get(action.type, action.type)
            if not callable(convert):
                raise ValueError(f"{convert!r} is not callable")
            if convert is FileType:
                raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
            formats = (None, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER, SUPPRESS)
            if action.nargs not in formats and not hasattr(action.nargs, "__index__"):
                raise ValueError("invalid nargs value")
            if isinstance(action.metavar, tuple):
                try:
                    HelpFormatter("", width=80)._format_args(action, None)
                except TypeError:
                    raise ValueError("length of metavar tuple does not match nargs") from None
            return self._add_action(action)

        def add_argument_group(self, *args, **kwargs):
            group = _ArgumentGroup(self, *args, **kwargs)
            self._action_groups.append(group)
            return group

        def add_mutually_exclusive_group(self, **kwargs):
            group = _MutuallyExclusiveGroup(self, **kwargs)
            self._mutually_exclusive_groups.append(group)
            return group

        def _positional(self, dest, **kwargs):
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get("nargs")
            if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0) or \
                    nargs == ZERO_OR_MORE and "default" not in kwargs:
                kwargs["required"] = True
            return dict(kwargs, dest=dest, option_strings=[])

        def _optional(self, *args, **kwargs):
            for option in args:
                if option[0] not in self.prefix_chars:
                    raise ValueError(
                        f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}")
            dest = kwargs.pop("dest", None)
            if dest is None:
                long = [option for option in args if len(option) > 1 and option[1] in self.prefix_chars]
                dest = (long or args)[0].lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError(f"dest= is required for options like {args[0]!r}")
                dest = dest.replace("-", "_")
            return dict(kwargs, dest=dest, option_strings=list(args))

        def _add_action(self, action):
            conflicts = [option for option in action.option_strings if option in self._option_string_actions]
            if conflicts and self.conflict_handler == "error":
                raise ArgumentError(
                    action, f"conflicting option string{'s' if len(conflicts) > 1 else ''}: {', '.join(conflicts)}")
            for option in conflicts:
                other = self._option_string_actions.pop(option)
                other.option_strings.remove(option)
                if not other.option_strings:
                    other.container._remove_action(other)
            self._actions.append(action)
            action.container = self
            for option in action.option_strings:
                self._option_string_actions[option] = action
                if _re.match(r"^-\d+$|^-\d*\.\d+$", option):
                    self._has_negative_number_optionals.append(True)
            return action

        def _remove_action(self, action):
            self._actions.remove(action)


    class _ArgumentGroup(_ActionsContainer):
        def __init__(self, container, title=None, description=None, **kwargs):
            super().__init__(
                description, kwargs.get("prefix_chars", container.prefix_chars),
                kwargs.get("argument_default", container.argument_default),
                kwargs.get("conflict_handler", container.conflict_handler))
            self.title = title
            self._group_actions = []
            self._container = container
            for name in ("_registries", "_actions", "_option_string_actions", "_defaults",
                         "_has_negative_number_optionals", "_mutually_exclusive_groups"):
                setattr(self, name, getattr(container, name))

        def _add_action(self, action):
            action = super()._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            super()._remove_action(action)
            self._group_actions.remove(action)


    class _MutuallyExclusiveGroup(_ArgumentGroup):
        def __init__(self, container, required=False):
            super().__init__(container)
            self.required = required

        def _add_action(self, action):
            if action.required:
                raise ValueError("mutually exclusive arguments must be optional")
            action = self._container._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            self._container._remove_action(action)
            self._group_actions.remove(action)


    _PATTERNS = {
        None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)",
        REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*-*)"}


    class ArgumentParser(_ActionsContainer):
        '''Reads the arguments of a command.'''

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                     prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                     add_help=True, allow_abbrev=True, exit_on_error=True):
            super().__init__(description, prefix_chars, argument_default, conflict_handler)
            self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
            self.usage = usage
            self.epilog = epilog
            self.formatter_class = formatter_class
            self.fromfile_prefix_chars = fromfile_prefix_chars
            self.add_help = add_help
            self.allow_abbrev = allow_abbrev
            self.exit_on_error = exit_on_error
            self._positionals = self.add_argument_group("positional arguments")
            self._optionals = self.add_argument_group("options")
            self._subparsers = None
            prefix = "-" if "-" in prefix_chars else prefix_chars[0]
            if add_help:
                self.add_argument(
                    prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS,
                    help="show this help message and exit")
            for parent in parents:
                self._take(parent)

        def __repr__(self):
            names = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
            return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

        def _take(self, parent):
            # The arguments of another parser, in groups of the same titles.
            mine = {group.title: group for group in self._action_groups}
            places = {}
            for group in parent._action_groups:
                if group.title not in mine:
                    mine[group.title] = self.add_argument_group(group.title, group.description)
                for action in group._group_actions:
                    places[id(action)] = mine[group.title]
            for group in parent._mutually_exclusive_groups:
                copy = self.add_mutually_exclusive_group(required=group.required)
                for action in group._group_actions:
                    places[id(action)] = copy
            for action in parent._actions:
                places.get(id(action), self)._add_action(action)
            self._defaults.update(parent._defaults)

        def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, action=None, **kwargs):
            if self._subparsers is not None:
                self.error("cannot have multiple subparser arguments")
            if title is not None or description is not None:
                self._subparsers = self.add_argument_group("subcommands" if title is None else title, description)
            else:
                self._subparsers = self._positionals
            if prog is None:
                formatter = self._get_formatter()
                positionals = [action for action in self._actions if not action.option_strings]
                formatter.add_usage(self.usage, positionals, self._mutually_exclusive_groups, "")
                prog = formatter.format_help().strip()
            kind = _SubParsersAction if action is None else action
            made = kind(option_strings=[], prog=prog, parser_class=parser_class or type(self), **kwargs)
            return self._subparsers._add_action(made)

        def _add_action(self, action):
            group = self._optionals if action.option_strings else self._positionals
            return group._add_action(action)

        # Reading

        def parse_args(self, args=None, namespace=None):
            namespace, extras = self.parse_known_args(args, namespace)
            if extras:
                self.error(f"unrecognized arguments: {' '.join(extras)}")
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            args = _sys.argv[1:] if args is None else list(args)
            if namespace is None:
                namespace = Namespace()
            for action in self._actions:
                if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                    setattr(namespace, action.dest, action.default)
            for dest, value in self._defaults.items():
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, value)
            if self.exit_on_error:
                try:
                    namespace, extras = _Run(self, args, namespace).run()
                except ArgumentError as error:
                    self.error(str(error))
            else:
                namespace, extras = _Run(self, args, namespace).run()
            if hasattr(namespace, "_unrecognized_args"):
                extras.extend(namespace._unrecognized_args)
                delattr(namespace, "_unrecognized_args")
            return namespace, extras

        def parse_intermixed_args(self, args=None, namespace=None):
            namespace, extras = self.parse_known_intermixed_args(args, namespace)
            if extras:
                self.error(f"unrecognized arguments: {' '.join(extras)}")
            return namespace

        def parse_known_intermixed_args(self, args=None, namespace=None):
            args = _sys.argv[1:] if args is None else list(args)
            positionals = [action for action in self._actions if not action.option_strings]
            saved = [(action, action.nargs, action.default, action.required) for action in positionals]
            try:
                for action in positionals:
                    action.nargs, action.default, action.required = SUPPRESS, SUPPRESS, False
                namespace, rest = self.parse_known_args(args, namespace)
            finally:
                for action, action.nargs, action.default, action.required in saved:
                    pass
            optionals = [(action, action.required) for action in self._actions if action.option_strings]
            try:
                for action, _ in optionals:
                    action.required = False
                return self.parse_known_args(rest, namespace)
            finally:
                for action, action.required in optionals:
                    pass

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        def _read_files(self, args):
            result = []
            for argument in args:
                if not argument or argument[0] not in self.fromfile_prefix_chars:
                    result.append(argument)
                    continue
                try:
                    with open(argument[1:]) as file:
                        lines = [part for line in file.read().splitlines() for part in self.convert_arg_line_to_args(line)]
                except OSError as error:
                    self.error(str(error))
                result.extend(self._read_files(lines))
            return result

        def _pattern(self, action):
            nargs = action.nargs
            pattern = _PATTERNS.get(nargs)
            if pattern is None:
                pattern = f"(-*{'-*'.join('A' * nargs)})"
            if action.option_strings:
                pattern = pattern.replace("-*", "").replace("-", "")
            return pattern

        def _expected(self, action):
            messages = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                        ONE_OR_MORE: "expected at least one argument"}
            message = messages.get(action.nargs)
            if message is None:
                message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
            return ArgumentError(action, message)

        def _find_option(self, text):
            '''The option an argument is: its action, its string and the value behind it; None for a positional.'''
            if not text or text[0] not in self.prefix_chars:
                return None
            if text in self._option_string_actions:
                return self._option_string_actions[text], text, None
            if len(text) == 1:
                return None
            if "=" in text:
                option, value = text.split("=", 1)
                if option in self._option_string_actions:
                    return self._option_string_actions[option], option, value
            matches = self._abbreviated(text)
            if len(matches) > 1:
                options = ", ".join(option for _, option, _ in matches)
                self.error(f"ambiguous option: {text} could match {options}")
            if matches:
                return matches[0]
            if _re.match(r"^-\d+$|^-\d*\.\d+$", text) and not self._has_negative_number_optionals:
                return None
            return None if " " in text else (None, text, None)

        def _abbreviated(self, text):
            chars = self.prefix_chars
            known = self._option_string_actions
            if text[1] in chars:
                if not self.allow_abbrev:
                    return []
                prefix, equals, value = text.partition("=")
                return [(known[option], option, value if equals else None) for option in known if option.startswith(prefix)]
            found = []
            for option in known:
                if option == text[:2]:
                    found.append((known[option], option, text[2:]))
                elif option.startswith(text):
                    found.append((known[option], option, None))
            return found

        # Values

        def _values(self, action, strings):
            if action.nargs not in (PARSER, REMAINDER) and "--" in strings:
                strings = list(strings)
                strings.remove("--")
            nargs = action.nargs
            if not strings and nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._value(action, value)
                    self._check(action, value)
            elif not strings and nargs == ZERO_OR_MORE and not action.option_strings:
                value = action.default if action.default is not None else []
            elif len(strings) == 1 and nargs in (None, OPTIONAL):
                value = self._value(action, strings[0])
                self._check(action, value)
            elif nargs == REMAINDER:
                value = [self._value(action, string) for string in strings]
            elif nargs == PARSER:
                value = [self._value(action, string) for string in strings]
                self._check(action, value[0])
            elif nargs == SUPPRESS:
                value = SUPPRESS
            else:
                value = [self._value(action, string) for string in strings]
                for item in value:
                    self._check(action, item)
            return value

        def _value(self, action, string):
            convert = self._registries["type"].get(action.type, action.type)
            try:
                return convert(string)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, "__name__", repr(action.type))
                raise ArgumentError(action, f"invalid {name} value: {string!r}")

        def _check(self, action, value):
            if action.choices is not None and value not in action.choices:
                choices = ", ".join(map(repr, action.choices))
                raise ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")

        # Texts

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def format_usage(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return formatter.format_help()

        def format_help(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.start_section(group.title)
                formatter.add_text(group.description)
                formatter.add_arguments(group._group_actions)
                formatter.end_section()
            formatter.add_text(self.epilog)
            return formatter.format_help()

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), _sys.stdout if file is None else file)

        def print_help(self, file=None):
            self._print_message(self.format_help(), _sys.stdout if file is None else file)

        def _print_message(self, message, file=None):
            if message:
                (_sys.stderr if file is None else file).write(message)

        def exit(self, status=0, message=None):
            if message:
                self._print_message(message, _sys.stderr)
            _sys.exit(status)

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, f"{self.prog}: error: {message}\n")


    class _Run:
        '''One reading of arguments: options where they stand, the positionals between them.'''

        def __init__(self, parser, args, namespace):
            self.parser = parser
            self.args = parser._read_files(args) if parser.fromfile_prefix_chars is not None else args
            self.namespace = namespace
            self.seen = set()
            self.given = set()
            self.extras = []
            self.positionals = [action for action in parser._actions if not action.option_strings]
            self.options = {}
            letters = []
            rest = False
            for place, text in enumerate(self.args):
                if rest:
                    letters.append("A")
                elif text == "--":
                    letters.append("-")
                    rest = True
                else:
                    option = parser._find_option(text)
                    if option is not None:
                        self.options[place] = option
                    letters.append("A" if option is None else "O")
            self.letters = "".join(letters)

        def take(self, action, strings, option=None):
            self.seen.add(action)
            values = self.parser._values(action, strings)
            if values is not action.default:
                self.given.add(action)
                for group in self.parser._mutually_exclusive_groups:
                    if action in group._group_actions:
                        for other in group._group_actions:
                            if other is not action and other in self.given:
                                raise ArgumentError(action, f"not allowed with argument {_name_of(other)}")
            if values is not SUPPRESS:
                action(self.parser, self.namespace, values, option)

        def take_option(self, start):
            action, option, value = self.options[start]
            taken = []
            while True:
                if action is None:
                    self.extras.append(self.args[start])
                    return start + 1
                pattern = self.parser._pattern(action)
                if value is None:
                    match = _re.match(pattern, self.letters[start + 1:])
                    if match is None:
                        raise self.parser._expected(action)
                    stop = start + 1 + len(match[1])
                    taken.append((action, self.args[start + 1:stop], option))
                    break
                count = len(_re.match(pattern, "A")[1]) if _re.match(pattern, "A") else 0
                if count == 0 and option[1] not in self.parser.prefix_chars and value != "":
                    # Several options of one letter in one argument.
                    taken.append((action, [], option))
                    option = option[0] + value[0]
                    if option not in self.parser._option_string_actions:
                        raise ArgumentError(action, f"ignored explicit argument {value!r}")
                    action = self.parser._option_string_actions[option]
                    value = value[1:] or None
                    if value is not None and value[0] == "=":
                        value = value[1:]
                elif count == 1:
                    stop = start + 1
                    taken.append((action, [value], option))
                    break
                else:
                    raise ArgumentError(action, f"ignored explicit argument {value!r}")
            for action, strings, option in taken:
                self.take(action, strings, option)
            return stop

        def take_positionals(self, start):
            for count in range(len(self.positionals), 0, -1):
                pattern = "".join(self.parser._pattern(action) for action in self.positionals[:count])
                match = _re.match(pattern, self.letters[start:])
                if match is not None:
                    for action, text in zip(self.positionals[:count], match.groups()):
                        self.take(action, self.args[start:start + len(text)])
                        start += len(text)
                    del self.positionals[:count]
                    break
            return start

        def run(self):
            place = 0
            last = max(self.options, default=-1)
            while place <= last:
                following = min(index for index in self.options if index >= place)
                if place != following:
                    stop = self.take_positionals(place)
                    if stop > place:
                        place = stop
                        continue
                if place not in self.options:
                    self.extras.extend(self.args[place:following])
                    place = following
                place = self.take_option(place)
            stop = self.take_positionals(place)
            self.extras.extend(self.args[stop:])
            self.finish()
            return self.namespace, self.extras

        def finish(self):
            parser = self.parser
            missing = []
            for action in parser._actions:
                if action in self.seen:
                    continue
                if action.required:
                    missing.append(_name_of(action))
                elif isinstance(action.default, str) and action.default is getattr(self.namespace, action.dest, None):
                    setattr(self.namespace, action.dest, parser._value(action, action.default))
            if missing:
                parser.error(f"the following arguments are required: {', '.join(missing)}")
            for group in parser._mutually_exclusive_groups:
                if group.required and not any(action in self.given for action in group._group_actions):
                    names = [_name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                    parser.error(f"one of the arguments {' '.join(names)} is required")
    """#
}
