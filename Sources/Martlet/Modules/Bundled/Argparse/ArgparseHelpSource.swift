extension BundledModules {
  /// The module `_argparse_help`: usage and help as text.
  static let argparseHelp: StaticString = #"""
    '''Usage and help of a command as text.'''
    from _argparse_actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

    __name__ = "argparse"


    class HelpFormatter:
        '''Lays out usage and help.'''

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            if width is None:
                import shutil
                width = shutil.get_terminal_size().columns - 2
            self._prog, self._width = prog, width
            self._step = indent_increment
            self._indent = 0
            # Help stands right of the longest argument, but not too far to the right.
            self._longest = 0
            self._help_limit = min(max_help_position, max(width - 20, indent_increment * 2))
            # What is to be laid out: functions that make text, a list for each section that is open.
            self._open = [[]]

        # Collecting

        def _later(self, make, *args):
            self._open[-1].append(lambda: make(*args))

        def start_section(self, heading):
            parts = []
            self._later(self._format_section, heading, parts)
            self._open.append(parts)
            self._indent += self._step

        def end_section(self):
            self._open.pop()
            self._indent -= self._step

        def add_text(self, text):
            if text is not None and text is not SUPPRESS:
                self._later(self._format_text, text)

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._later(self._format_usage, usage, actions, groups, prefix)

        def add_argument(self, action):
            if action.help is not SUPPRESS:
                for listed in (action, *action._subactions()):
                    self._longest = max(self._longest, self._indent + len(self._format_action_invocation(listed)))
                self._later(self._format_action, action)

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        # Laying out

        def format_help(self):
            import re
            text = self._made(self._open[0])
            return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n" if text else text

        def _made(self, parts):
            return "".join(text for text in [make() for make in parts] if text and text is not SUPPRESS)

        def _format_section(self, heading, parts):
            self._indent += self._step
            body = self._made(parts)
            self._indent -= self._step
            if not body:
                return ""
            title = "" if heading is None or heading is SUPPRESS else f"{' ' * self._indent}{heading}:\n"
            return f"\n{title}{body}\n"

        def _format_text(self, text):
            if "%(prog)" in text:
                text = text % {"prog": self._prog}
            return self._fill_text(text, max(self._width - self._indent, 11), " " * self._indent) + "\n\n"

        def _format_action(self, action):
            column = min(self._longest + 2, self._help_limit)
            text = " " * self._indent + self._format_action_invocation(action)
            fits_beside = len(text) <= column - 2
            text = text.ljust(column) if action.help and fits_beside else text + "\n"
            help = self._expand_help(action) if action.help and action.help.strip() else ""
            if help:
                margin = " " * column
                lines = self._split_lines(help, max(self._width - column, 11))
                text += ("" if fits_beside else margin) + f"\n{margin}".join(lines) + "\n"
            elif action.help and action.help.isspace() and fits_beside:
                text += "\n"
            return text + self._below(action)

        def _below(self, action):
            self._indent += self._step
            listed = "".join(map(self._format_action, action._subactions()))
            self._indent -= self._step
            return listed

        def _format_action_invocation(self, action):
            options = action.option_strings
            if not options:
                name, = self._metavars(action, self._get_default_metavar_for_positional(action), 1)
                return name
            if action.nargs != 0:
                taken = self._format_args(action, self._get_default_metavar_for_optional(action))
                options = [f"{option} {taken}" for option in options]
            return ", ".join(options)

        # Usage

        def _format_usage(self, usage, actions, groups, prefix):
            prefix = "usage: " if prefix is None else prefix
            if usage is not None:
                usage = usage % {"prog": self._prog}
            else:
                kinds = ([action for action in actions if action.option_strings],
                         [action for action in actions if not action.option_strings])
                usage = f"{self._prog} {' '.join(self._usage_parts(kinds[0] + kinds[1], groups)).strip()}".rstrip()
                if actions and len(prefix) + len(usage) > self._width - self._indent:
                    usage = self._wrap_usage(
                        len(prefix), *(_unbreakable(self._usage_parts(kind, groups)) for kind in kinds))
            return f"{prefix}{usage}\n\n"

        def _wrap_usage(self, column, options, positionals):
            '''The usage in several lines, the first of which begins at a column.'''
            width = self._width - self._indent
            behind = column + len(self._prog) + 1
            if behind - 1 <= width * 0.75:
                first, *others = [words for words in (options, positionals) if words] or [[]]
                lines = _filled([self._prog, *first], column, behind, width)
                for words in others:
                    lines += _filled(words, behind, behind, width)
                lines[0] = lines[0][column:]
            else:
                lines = _filled(options + positionals, column, column, width)
                if len(lines) > 1:
                    lines = _filled(options, column, column, width) + _filled(positionals, column, column, width)
                lines.insert(0, self._prog)
            return "\n".join(lines)

        def _usage_parts(self, actions, groups):
            for group in groups:
                if not group._group_actions:
                    raise ValueError(f"empty group {group}")
            return self._parts_within(actions, groups, False)

        def _parts_within(self, actions, groups, in_group):
            parts, rest = [], list(actions)
            while rest:
                group = next((group for group in groups if rest[:len(group._group_actions)] == group._group_actions), None)
                if group is None:
                    action = rest.pop(0)
                    parts += [self._usage_part(action, in_group)] if action.help is not SUPPRESS else []
                    continue
                members = group._group_actions
                del rest[:len(members)]
                shown = self._parts_within(members, groups[groups.index(group) + 1:], True)
                # Brackets round what may be left out, parentheses only round what is to be chosen from.
                if not group.required:
                    parts.append("[" + " | ".join(shown).rstrip() + "]" if shown else "")
                elif shown:
                    parts.append(" | ".join(shown) if len(shown) == 1 else "(" + " | ".join(shown).rstrip() + ")")
            return parts

        def _usage_part(self, action, in_group):
            if not action.option_strings:
                part = self._format_args(action, self._get_default_metavar_for_positional(action))
                return part[1:-1] if in_group and part[:1] == "[" and part[-1:] == "]" else part
            if action.nargs == 0:
                part = action.format_usage()
            else:
                taken = self._format_args(action, self._get_default_metavar_for_optional(action))
                part = f"{action.option_strings[0]} {taken}"
            return part if in_group or action.required else f"[{part.rstrip()}]"

        # Values

        def _metavars(self, action, default, count):
            if action.metavar is not None:
                name = action.metavar
            elif action.choices is not None:
                name = "{" + ",".join(map(str, action.choices)) + "}"
            else:
                name = default
            return name if isinstance(name, tuple) else (name,) * count

        def _format_args(self, action, default_metavar):
            nargs = action.nargs
            if nargs == REMAINDER or nargs == SUPPRESS:
                return "..." if nargs == REMAINDER else ""
            layouts = {None: "%s", OPTIONAL: "[%s]", ZERO_OR_MORE: "[%s ...]", ONE_OR_MORE: "%s [%s ...]", PARSER: "%s ..."}
            layout = layouts[nargs] if nargs in layouts else " ".join(["%s"] * nargs)
            if nargs == ZERO_OR_MORE and len(self._metavars(action, default_metavar, 1)) == 2:
                layout = "[%s [%s ...]]"
            return layout % self._metavars(action, default_metavar, layout.count("%s"))

        # Texts: what subclasses replace

        def _expand_help(self, action):
            known = {"prog": self._prog}
            for name, value in vars(action).items():
                if value is not SUPPRESS:
                    known[name] = getattr(value, "__name__", value)
            if known.get("choices") is not None:
                known["choices"] = ", ".join(map(str, known["choices"]))
            return self._get_help_string(action) % known

        def _split_lines(self, text, width):
            import textwrap
            return textwrap.wrap(_in_one_line(text), width)

        def _fill_text(self, text, width, indent):
            import textwrap
            return textwrap.fill(_in_one_line(text), width, initial_indent=indent, subsequent_indent=indent)

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

        def _get_default_metavar_for_positional(self, action):
            return action.dest


    def _in_one_line(text):
        import re
        return re.sub(r"\s+", " ", text, flags=re.ASCII).strip()


    def _unbreakable(parts):
        '''The pieces between which a line may end: words, or what is between brackets.'''
        words = " ".join(parts).split()
        pieces = []
        while words:
            closing = {"[": "]", "(": ")"}.get(words[0][0])
            size = next((count for count, word in enumerate(words, 1) if closing and word[-1] == closing), 1)
            pieces.append(" ".join(words[:size]))
            del words[:size]
        return pieces


    def _filled(words, column, indent, width):
        '''Words in lines up to a width: the first line begins at a column, the others are indented.'''
        lines = []
        for word in words:
            if lines and end + 1 + len(word) <= width:
                lines[-1] += f" {word}"
            else:
                start = indent if lines else column
                lines.append(" " * start + word)
                end = start - 1
            end += 1 + len(word)
        return lines


    class RawDescriptionHelpFormatter(HelpFormatter):
        '''Leaves descriptions as they are.'''

        def _fill_text(self, text, width, indent):
            return indent + indent.join(text.splitlines(True)) if text else ""


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        '''Leaves all text as it is.'''

        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        '''Adds the defaults to the help.'''

        def _get_help_string(self, action):
            text = action.help or ""
            may_be_left_out = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
            tells = may_be_left_out and action.default is not SUPPRESS and "%(default)" not in text
            return text + " (default: %(default)s)" if tells else text


    class MetavarTypeHelpFormatter(HelpFormatter):
        '''Shows the type where a value stands.'''

        def _get_default_metavar_for_optional(self, action):
            return action.type.__name__

        _get_default_metavar_for_positional = _get_default_metavar_for_optional
    """#
}
