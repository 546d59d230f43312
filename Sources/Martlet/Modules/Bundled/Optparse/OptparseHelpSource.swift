extension BundledModules {
  /// The module `_optparse_help`: how `optparse` sets its help.
  static let optparseHelp: StaticString = #"""
    '''Help on the options of a command.'''
    import os
    import textwrap
    from gettext import gettext as _

    __name__ = "optparse"
    NO_DEFAULT = "NO", "DEFAULT"


    class HelpFormatter:
        '''How the help is set.'''
        NO_DEFAULT_VALUE = "none"

        def __init__(self, indent_increment, max_help_position, width, short_first):
            if width is None:
                try:
                    width = int(os.environ["COLUMNS"])
                except (KeyError, ValueError):
                    width = 80
                width -= 2
            self.parser, self.indent_increment, self.width, self.short_first = None, indent_increment, width, short_first
            self.help_position = self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
            self.current_indent = self.level = 0
            self.help_width = None
            self.default_tag = "%default"
            self.option_strings = {}
            self._short_opt_fmt, self._long_opt_fmt = "%s %s", "%s=%s"

        def set_parser(self, parser):
            self.parser = parser

        def set_short_opt_delimiter(self, delim):
            if delim not in ("", " "):
                raise ValueError("invalid metavar delimiter for short options: %r" % delim)
            self._short_opt_fmt = "%s" + delim + "%s"

        def set_long_opt_delimiter(self, delim):
            if delim not in ("=", " "):
                raise ValueError("invalid metavar delimiter for long options: %r" % delim)
            self._long_opt_fmt = "%s" + delim + "%s"

        def indent(self):
            self.current_indent += self.indent_increment
            self.level += 1

        def dedent(self):
            self.current_indent -= self.indent_increment
            assert self.current_indent >= 0, "Indent decreased below 0."
            self.level -= 1

        def format_usage(self, usage):
            raise NotImplementedError("subclasses must implement")

        def format_heading(self, heading):
            raise NotImplementedError("subclasses must implement")

        def _format_text(self, text):
            margin = " " * self.current_indent
            return textwrap.fill(
                text, max(self.width - self.current_indent, 11), initial_indent=margin, subsequent_indent=margin)

        def format_description(self, description):
            return self._format_text(description) + "\n" if description else ""

        def format_epilog(self, epilog):
            return "\n" + self._format_text(epilog) + "\n" if epilog else ""

        def expand_default(self, option):
            if self.parser is None or not self.default_tag:
                return option.help
            value = self.parser.defaults.get(option.dest)
            shown = self.NO_DEFAULT_VALUE if value is None or value is NO_DEFAULT else str(value)
            return option.help.replace(self.default_tag, shown)

        def format_option(self, option):
            names = self.option_strings[option]
            room = self.help_position - self.current_indent - 2
            margin = " " * self.current_indent
            fits = len(names) <= room
            start = f"{margin}{names:<{room}}  " if fits else f"{margin}{names}\n"
            if not option.help:
                return start if start[-1] == "\n" else start + "\n"
            first, *more = textwrap.wrap(self.expand_default(option), self.help_width) or [""]
            lines = [("" if fits else " " * self.help_position) + first, *(" " * self.help_position + line for line in more)]
            return start + "".join(line + "\n" for line in lines)

        def store_option_strings(self, parser):
            longest = 0

            def measure(options):
                nonlocal longest
                for option in options:
                    self.option_strings[option] = names = self.format_option_strings(option)
                    longest = max(longest, len(names) + self.current_indent)

            self.indent()
            measure(parser.option_list)
            self.indent()
            for group in parser.option_groups:
                measure(group.option_list)
            self.dedent()
            self.dedent()
            self.help_position = min(longest + 2, self.max_help_position)
            self.help_width = max(self.width - self.help_position, 11)

        def format_option_strings(self, option):
            short, long = list(option._short_opts), list(option._long_opts)
            if option.takes_value():
                metavar = option.metavar or option.dest.upper()
                short = [self._short_opt_fmt % (name, metavar) for name in short]
                long = [self._long_opt_fmt % (name, metavar) for name in long]
            return ", ".join(short + long if self.short_first else long + short)


    class IndentedHelpFormatter(HelpFormatter):
        '''Sections are indented.'''

        def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
            super().__init__(indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return _("Usage: %s\n") % usage

        def format_heading(self, heading):
            return f"{'':{self.current_indent}}{heading}:\n" if self.current_indent else f"{heading}:\n"


    class TitledHelpFormatter(HelpFormatter):
        '''Sections are underlined.'''

        def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
            super().__init__(indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return f"{self.format_heading(_('Usage'))}  {usage}\n"

        def format_heading(self, heading):
            return f"{heading}\n{'=-'[self.level] * len(heading)}\n"
    """#
}
