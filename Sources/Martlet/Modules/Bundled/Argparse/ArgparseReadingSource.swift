extension BundledModules {
  /// The module `_argparse_reading`: reading what the command was given.
  static let argparseReading: StaticString = #"""
    '''Reading the arguments of a command.'''
    from _argparse_actions import OPTIONAL, ONE_OR_MORE, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, name_of
    from _argparse_actions import ArgumentTypeError
    from _argparse_groups import is_negative_number

    # What an argument is: an option, the dashes behind which there are no options, or anything else.
    _OPTION, _DASHES, _PLAIN = range(3)


    def _appetite(nargs):
        '''How many arguments it takes: at least, at most, and whether options count, once there are enough, as well.'''
        if nargs in (None, OPTIONAL):
            return int(nargs is None), 1, False
        if nargs in (ZERO_OR_MORE, ONE_OR_MORE):
            return int(nargs == ONE_OR_MORE), None, False
        if nargs in (REMAINDER, PARSER):
            return int(nargs == PARSER), None, True
        count = 0 if nargs == SUPPRESS else max(int(nargs), 0)
        return count, count, False


    def _ends(action, kinds, start):
        '''Where the arguments that an action takes from a place on may end, the farthest first.'''
        least, most, takes_options = _appetite(action.nargs)
        ends, count = [], 0
        for place in range(start, len(kinds) + 1):
            if count >= least:
                ends.append(place)
            kind = kinds[place] if place < len(kinds) else None
            if kind == _PLAIN and count != most:
                count += 1
            elif kind == _DASHES and not action.option_strings:
                continue
            elif kind != _OPTION or not takes_options or count < least:
                break
        return reversed(ends)


    def _shares(actions, kinds, start):
        '''Where the shares of several positionals end, each as large as leaves enough for the others; None if there are
        too few arguments.'''
        if not actions:
            return []
        for end in _ends(actions[0], kinds, start):
            others = _shares(actions[1:], kinds, end)
            if others is not None:
                return [end, *others]
        return None


    class Reading:
        '''One reading of arguments: options where they stand, the positionals between them.'''

        def __init__(self, parser, args, namespace):
            self.parser, self.namespace = parser, namespace
            self.args = args if parser.fromfile_prefix_chars is None else self._with_files(args)
            # The actions that were met, and those that were given something else than their default.
            self.met, self.given = set(), set()
            self.unknown = []
            self.waiting = [action for action in parser._actions if not action.option_strings]
            self.options = {}
            self.kinds = [_PLAIN] * len(self.args)
            for place, text in enumerate(self.args):
                if text == "--":
                    self.kinds[place] = _DASHES
                    break
                found = self._option_of(text)
                if found is not None:
                    self.options[place], self.kinds[place] = found, _OPTION

        def _with_files(self, args):
            '''The arguments, those of files where the files are named.'''
            result = []
            for argument in args:
                if argument and argument[0] in self.parser.fromfile_prefix_chars:
                    try:
                        with open(argument[1:]) as file:
                            lines = file.read().splitlines()
                            inner = [part for line in lines for part in self.parser.convert_arg_line_to_args(line)]
                            result += self._with_files(inner)
                    except OSError as error:
                        self.parser.error(str(error))
                else:
                    result.append(argument)
            return result

        # Options

        def _option_of(self, text):
            '''The option an argument is: its action, if known, its string and the value behind it. None for a positional.'''
            parser = self.parser
            if not text or text[0] not in parser.prefix_chars:
                return None
            known = parser._option_string_actions
            if text in known:
                return known[text], text, None
            if len(text) > 1:
                name, equals, value = text.partition("=")
                if equals and name in known:
                    return known[name], name, value
                meant = self._abbreviated(text)
                if len(meant) > 1:
                    options = ", ".join(option for _, option, _ in meant)
                    parser.error(f"ambiguous option: {text} could match {options}")
                if meant:
                    return meant[0]
                is_number = is_negative_number(text) and not parser._has_negative_number_optionals
                if not is_number and " " not in text:
                    return None, text, None
            return None

        def _abbreviated(self, text):
            '''The options that an argument may be the beginning of, or that its second letter is.'''
            known = self.parser._option_string_actions.items()
            if text[1] not in self.parser.prefix_chars:
                # A letter with its value behind it, or a long option with one dash.
                return [(action, option, text[2:] if option == text[:2] else None) for option, action in known
                        if option == text[:2] or option.startswith(text)]
            if not self.parser.allow_abbrev:
                return []
            name, equals, value = text.partition("=")
            return [(action, option, value if equals else None) for option, action in known if option.startswith(name)]

        def _take_option(self, place):
            '''Do what the option at a place says; returns the place behind it and its arguments.'''
            action, option, value = self.options[place]
            if action is None:
                self.unknown.append(self.args[place])
                return place + 1
            flags = []
            while value is not None and self._end(action, [_PLAIN], 0) == 0:
                # A letter that takes nothing: the next letter is an option as well.
                following = option[0] + value[:1]
                if option[1] in self.parser.prefix_chars or not value or following not in self.parser._option_string_actions:
                    raise ArgumentError(action, f"ignored explicit argument {value!r}")
                flags.append((action, option))
                action, option = self.parser._option_string_actions[following], following
                value = value[1:] or None
            if value is not None:
                strings, end = [value], place + 1
            else:
                end = self._end(action, self.kinds, place + 1)
                strings = self.args[place + 1:end]
            for flag, name in flags:
                self._act(flag, [], name)
            self._act(action, strings, option)
            return end

        def _end(self, action, kinds, start):
            '''Where the arguments of an option end.'''
            for end in _ends(action, kinds, start):
                return end
            nargs = action.nargs
            counts = {None: "one argument", OPTIONAL: "at most one argument", ONE_OR_MORE: "at least one argument"}
            raise ArgumentError(
                action, f"expected {counts[nargs] if nargs in counts else f'{nargs} argument' + 's' * (nargs != 1)}")

        # Positionals

        def _take_positionals(self, place):
            '''Give what stands at a place to as many positionals as possible; returns the place behind it.'''
            for count in range(len(self.waiting), 0, -1):
                actions = self.waiting[:count]
                ends = _shares(actions, self.kinds, place)
                if ends is not None:
                    del self.waiting[:count]
                    for action, end in zip(actions, ends):
                        self._act(action, self.args[place:end])
                        place = end
                    break
            return place

        # All of it

        def run(self):
            place = 0
            for option in sorted(self.options):
                # An option before this place was an argument of what stands before it.
                while place <= option:
                    behind = self._take_positionals(place) if place < option else place
                    if behind == place:
                        self.unknown += self.args[place:option]
                        behind = self._take_option(option)
                    place = behind
            place = self._take_positionals(place)
            self.unknown += self.args[place:]
            self._finish()
            return self.namespace, self.unknown

        def _act(self, action, strings, option=None):
            self.met.add(action)
            values = self._values(action, strings)
            if values is not action.default:
                self.given.add(action)
                for group in self.parser._mutually_exclusive_groups:
                    rivals = group._group_actions if action in group._group_actions else ()
                    for rival in rivals:
                        if rival is not action and rival in self.given:
                            raise ArgumentError(action, f"not allowed with argument {name_of(rival)}")
            if values is not SUPPRESS:
                action(self.parser, self.namespace, values, option)

        def _finish(self):
            parser, missing = self.parser, []
            for action in parser._actions:
                if action in self.met:
                    continue
                if action.required:
                    missing.append(name_of(action))
                elif isinstance(action.default, str) and getattr(self.namespace, action.dest, None) is action.default:
                    setattr(self.namespace, action.dest, self._converted(action, action.default))
            if missing:
                parser.error(f"the following arguments are required: {', '.join(missing)}")
            for group in parser._mutually_exclusive_groups:
                if group.required and self.given.isdisjoint(group._group_actions):
                    names = [name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                    parser.error(f"one of the arguments {' '.join(names)} is required")

        # Values

        def _values(self, action, strings):
            '''What an action is called with.'''
            nargs = action.nargs
            if nargs == SUPPRESS:
                return SUPPRESS
            if nargs not in (PARSER, REMAINDER) and "--" in strings:
                place = strings.index("--")
                strings = strings[:place] + strings[place + 1:]
            if not strings and (nargs == OPTIONAL or nargs == ZERO_OR_MORE and not action.option_strings):
                return self._value_of_nothing(action)
            values = [self._converted(action, string) for string in strings]
            # The rest is not checked, nor what is for a subcommand.
            for value in values[:{REMAINDER: 0, PARSER: 1}.get(nargs)]:
                self._check_choice(action, value)
            return values[0] if len(values) == 1 and nargs in (None, OPTIONAL) else values

        def _value_of_nothing(self, action):
            value = action.const if action.option_strings else action.default
            if action.nargs == ZERO_OR_MORE:
                if value is None:
                    return []
            elif not isinstance(value, str):
                return value
            else:
                value = self._converted(action, value)
            self._check_choice(action, value)
            return value

        def _converted(self, action, string):
            convert = self.parser._registered("type", action.type)
            try:
                return convert(string)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                raise ArgumentError(action, f"invalid {getattr(action.type, '__name__', repr(action.type))} value: {string!r}")

        def _check_choice(self, action, value):
            if action.choices is not None and value not in action.choices:
                known = ", ".join(map(repr, action.choices))
                raise ArgumentError(action, f"invalid choice: {value!r} (choose from {known})")
    """#
}
