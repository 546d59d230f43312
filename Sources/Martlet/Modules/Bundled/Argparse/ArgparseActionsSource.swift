extension BundledModules {
  /// The module `_argparse_actions`: what is done with an argument of a command, and its errors.
  static let argparseActions: StaticString = #"""
    '''Arguments of a command: what each is, and what is done when it is met.'''
    import sys as _sys

    __name__ = "argparse"

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
            self.argument_name = name_of(argument)
            self.message = message

        def __str__(self):
            return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


    def name_of(action):
        '''How messages name an argument; None if it has no name at all.'''
        if action is None:
            return None
        if action.option_strings:
            return "/".join(action.option_strings)
        for name in (action.metavar, action.dest):
            if name not in (None, SUPPRESS):
                return name
        return "{" + ",".join(action.choices) + "}" if action.choices else None


    def shown_with(self, names):
        '''An object as a call of its class, with some of its attributes.'''
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"


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


    class Action:
        '''What is done with an argument.'''

        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            self.option_strings, self.dest, self.required = option_strings, dest, required
            self.nargs, self.type, self.choices = nargs, type, choices
            self.const, self.default = const, default
            self.help, self.metavar = help, metavar

        def __repr__(self):
            return shown_with(self, (
                "option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar"))

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError(".__call__() not defined")

        def format_usage(self):
            return self.option_strings[0]

        def _subactions(self):
            '''What is listed below it in the help.'''
            return ()

        def _keep(self, namespace, value):
            setattr(namespace, self.dest, value)

        def _kept(self, namespace, otherwise=None):
            value = getattr(namespace, self.dest, None)
            return otherwise if value is None else value

        def _own_list(self, namespace):
            # A copy, for the list that is there may be the default.
            import copy
            items = copy.copy(self._kept(namespace, []))
            self._keep(namespace, items)
            return items


    class BooleanOptionalAction(Action):
        '''--name and --no-name.'''

        def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                     metavar=None):
            both = []
            for option in option_strings:
                both += (option, "--no-" + option[2:]) if option[:2] == "--" else (option,)
            super().__init__(both, dest, 0, None, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                self._keep(namespace, option_string[:5] != "--no-")

        def format_usage(self):
            return " | ".join(self.option_strings)


    def _check_taken(nargs, const, kind, advice):
        if nargs == 0:
            raise ValueError(f"nargs for {kind} actions must be != 0; if {advice} may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")


    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            _check_taken(nargs, const, "store", "you have nothing to store, actions such as store true or store const")
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            self._keep(namespace, values)


    class _AppendAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            _check_taken(
                nargs, const, "append", "arg strings are not supplying the value to append, the append const action")
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            self._own_list(namespace).append(values)


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            self._own_list(namespace).extend(values)


    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, 0, const, default, None, None, required, help)

        def __call__(self, parser, namespace, values, option_string=None):
            self._keep(namespace, self.const)


    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            super().__init__(option_strings, dest, True, default, required, help)


    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            super().__init__(option_strings, dest, False, default, required, help)


    class _AppendConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            self._own_list(namespace).append(self.const)


    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(option_strings, dest, 0, None, default, None, None, required, help)

        def __call__(self, parser, namespace, values, option_string=None):
            self._keep(namespace, self._kept(namespace, 0) + 1)


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
            laid_out = parser._get_formatter()
            laid_out.add_text(parser.version if self.version is None else self.version)
            parser._print_message(laid_out.format_help(), _sys.stdout)
            parser.exit()


    class _SubCommand(Action):
        '''A line of the help for one command.'''

        def __init__(self, name, aliases, help):
            metavar = name + (f" ({', '.join(aliases)})" if aliases else "")
            super().__init__([], name, help=help, metavar=metavar)


    class _SubParsersAction(Action):
        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._prog, self._make = prog, parser_class
            self._choices_actions = []
            super().__init__(option_strings, dest, PARSER, choices={}, required=required, help=help, metavar=metavar)

        def add_parser(self, name, **kwargs):
            aliases = kwargs.pop("aliases", ())
            if kwargs.get("prog") is None:
                kwargs["prog"] = f"{self._prog} {name}"
            for key in (name, *aliases):
                if key in self.choices:
                    raise ArgumentError(self, f"conflicting subparser{'' if key == name else ' alias'}: {key}")
            if "help" in kwargs:
                self._choices_actions.append(_SubCommand(name, aliases, kwargs.pop("help")))
            parser = self._make(**kwargs)
            self.choices.update(dict.fromkeys((name, *aliases), parser))
            return parser

        def _subactions(self):
            return self._choices_actions

        def __call__(self, parser, namespace, values, option_string=None):
            command, *rest = values
            if self.dest != SUPPRESS:
                self._keep(namespace, command)
            chosen = self.choices.get(command)
            if chosen is None:
                known = ", ".join(self.choices)
                raise ArgumentError(self, f"unknown parser {command!r} (choices: {known})")
            # Into a namespace of its own, so that its defaults count more than those of the parser above.
            inner, unknown = chosen.parse_known_args(rest, None)
            vars(namespace).update(vars(inner))
            if unknown:
                vars(namespace).setdefault("_unrecognized_args", []).extend(unknown)


    KINDS = {
        None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
        "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction,
        "count": _CountAction, "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction,
        "extend": _ExtendAction}


    class FileType:
        '''Opens the file an argument names.'''

        def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
            self._mode = mode
            self._options = bufsize, encoding, errors

        def __call__(self, string):
            if string == "-":
                return self._standard_stream()
            try:
                return open(string, self._mode, *self._options)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}")

        def _standard_stream(self):
            if "r" in self._mode:
                stream = _sys.stdin
            elif set(self._mode) & set("wax"):
                stream = _sys.stdout
            else:
                raise ValueError(f'argument "-" with mode {self._mode!r}')
            return stream.buffer if "b" in self._mode else stream

        def __repr__(self):
            size, encoding, errors = self._options
            shown = [repr(value) for value in (self._mode, size) if value != -1]
            shown += [f"{name}={value!r}" for name, value in (("encoding", encoding), ("errors", errors)) if value is not None]
            return f"{type(self).__name__}({', '.join(shown)})"
    """#
}
