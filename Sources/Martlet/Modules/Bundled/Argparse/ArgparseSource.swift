extension BundledModules {
  /// The module `argparse`: parsers; what they are made of is in the modules it imports.
  static let argparse: StaticString = #"""
    '''The arguments of a command.'''
    import sys as _sys
    from _argparse_actions import (
        KINDS as _KINDS, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, Action, ArgumentError,
        ArgumentTypeError, BooleanOptionalAction, FileType, Namespace, shown_with as _shown_with)
    from _argparse_groups import _ActionsContainer, _ArgumentGroup, _MutuallyExclusiveGroup
    from _argparse_help import (
        ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter,
        RawTextHelpFormatter)
    from _argparse_reading import Reading as _Reading

    __all__ = [
        "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
        "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
        "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE"]

    globals().update((_kind.__name__, _kind) for _kind in _KINDS.values())


    class ArgumentParser(_ActionsContainer):
        '''Reads the arguments of a command.'''

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                     prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                     add_help=True, allow_abbrev=True, exit_on_error=True):
            super().__init__(description, prefix_chars, argument_default, conflict_handler)
            self.prog = prog if prog is not None else _sys.argv[0].rpartition("/")[2]
            self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
            self.allow_abbrev, self.fromfile_prefix_chars = allow_abbrev, fromfile_prefix_chars
            self.exit_on_error, self.add_help = exit_on_error, add_help
            self._positionals, self._optionals = map(self.add_argument_group, ("positional arguments", "options"))
            self._subparsers = None
            dash = "-" if "-" in prefix_chars else prefix_chars[0]
            if add_help:
                self.add_argument(
                    f"{dash}h", f"{dash}{dash}help", action="help", default=SUPPRESS, help="show this help message and exit")
            for parent in parents:
                self._take_over(parent)

        def __repr__(self):
            return _shown_with(
                self, ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"))

        def _take_over(self, parent):
            '''Add the arguments of another parser, in groups of the same titles.'''
            mine = {group.title: group for group in self._action_groups}
            group_of = {}
            for group in parent._action_groups:
                if group.title not in mine:
                    mine[group.title] = self.add_argument_group(group.title, group.description)
                group_of.update(dict.fromkeys(map(id, group._group_actions), mine[group.title]))
            for group in parent._mutually_exclusive_groups:
                members = map(id, group._group_actions)
                group_of.update(dict.fromkeys(members, self.add_mutually_exclusive_group(required=group.required)))
            for action in parent._actions:
                group_of.get(id(action), self)._add_action(action)
            self._defaults |= parent._defaults

        def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, action=None, **kwargs):
            if self._subparsers is not None:
                self.error("cannot have multiple subparser arguments")
            self._subparsers = self._positionals
            if title is not None or description is not None:
                self._subparsers = self.add_argument_group("subcommands" if title is None else title, description)
            if prog is None:
                # How a subcommand is called: with the positionals that stand before it.
                before = self._get_formatter()
                before.add_usage(self.usage, self._ordered()[0], self._mutually_exclusive_groups, "")
                prog = before.format_help().strip()
            kind = self._registered("action", "parsers" if action is None else action)
            commands = kind(option_strings=[], parser_class=parser_class or type(self), prog=prog, **kwargs)
            return self._subparsers._add_action(commands)

        def _ordered(self):
            '''The positionals, and the options.'''
            return ([action for action in self._actions if not action.option_strings],
                    [action for action in self._actions if action.option_strings])

        def _check_type(self, action):
            super()._check_type(action)
            words = (None, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER, SUPPRESS)
            if action.nargs not in words and not hasattr(action.nargs, "__index__"):
                raise ValueError("invalid nargs value")
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None

        def _add_action(self, action):
            return (self._optionals if action.option_strings else self._positionals)._add_action(action)

        # Reading

        def parse_args(self, args=None, namespace=None):
            return self._without_unknown(self.parse_known_args(args, namespace))

        def parse_intermixed_args(self, args=None, namespace=None):
            return self._without_unknown(self.parse_known_intermixed_args(args, namespace))

        def _without_unknown(self, read):
            namespace, unknown = read
            if unknown:
                self.error("unrecognized arguments: " + " ".join(unknown))
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            args = _sys.argv[1:] if args is None else list(args)
            namespace = Namespace() if namespace is None else namespace
            defaults = [(action.dest, action.default) for action in self._actions]
            for dest, default in (*defaults, *self._defaults.items()):
                if dest is not SUPPRESS and default is not SUPPRESS and not hasattr(namespace, dest):
                    setattr(namespace, dest, default)
            try:
                namespace, unknown = _Reading(self, args, namespace).run()
            except ArgumentError as error:
                if not self.exit_on_error:
                    raise
                self.error(str(error))
            if hasattr(namespace, "_unrecognized_args"):
                unknown += namespace._unrecognized_args
                del namespace._unrecognized_args
            return namespace, unknown

        def parse_known_intermixed_args(self, args=None, namespace=None):
            positionals, options = self._ordered()
            for action in positionals:
                if action.nargs in (PARSER, REMAINDER):
                    raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
            for group in self._mutually_exclusive_groups:
                if any(action in positionals for action in group._group_actions):
                    raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
            # First the options with no positionals, then the positionals with no options; errors show the whole usage.
            usage = self.format_usage()[len("usage: "):] if self.usage is None else self.usage
            with _Changed([self], usage=usage):
                with _Changed(positionals, nargs=SUPPRESS, default=SUPPRESS):
                    namespace, rest = self.parse_known_args(args, namespace)
                with _Changed(options, required=False), _Changed(self._mutually_exclusive_groups, required=False):
                    return self.parse_known_args(rest, namespace)

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        # Texts

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def _begun_with_usage(self):
            laid_out = self._get_formatter()
            laid_out.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return laid_out

        def format_usage(self):
            return self._begun_with_usage().format_help()

        def format_help(self):
            laid_out = self._begun_with_usage()
            laid_out.add_text(self.description)
            for group in self._action_groups:
                laid_out.start_section(group.title)
                laid_out.add_text(group.description)
                laid_out.add_arguments(group._group_actions)
                laid_out.end_section()
            laid_out.add_text(self.epilog)
            return laid_out.format_help()

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), file or _sys.stdout)

        def print_help(self, file=None):
            self._print_message(self.format_help(), file or _sys.stdout)

        def _print_message(self, message, file=None):
            if message:
                try:
                    (file or _sys.stderr).write(message)
                except (AttributeError, OSError):
                    # A stream that is missing or full is no reason to fail.
                    pass

        def exit(self, status=0, message=None):
            self._print_message(message)
            _sys.exit(status)

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, f"{self.prog}: error: {message}\n")


    class _Changed:
        '''Has objects with other attributes for a while.'''

        def __init__(self, objects, **attributes):
            self._objects, self._attributes = objects, attributes

        def __enter__(self):
            self._before = [(one, name, getattr(one, name)) for one in self._objects for name in self._attributes]
            for one in self._objects:
                vars(one).update(self._attributes)

        def __exit__(self, *error):
            for one, name, value in self._before:
                setattr(one, name, value)
    """#
}
