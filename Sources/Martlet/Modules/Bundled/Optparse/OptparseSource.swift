extension BundledModules {
  /// The module `optparse`: parsers; what they are made of is in the modules it imports.
  static let optparse: StaticString = #"""
    '''Options of a command line, the older way; argparse is the newer one.'''
    import os
    import sys
    import textwrap
    from _optparse_help import NO_DEFAULT, HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter
    from _optparse_options import (
        SUPPRESS_HELP, AmbiguousOptionError, BadOptionError, Option, OptionConflictError, OptionContainer, OptionError,
        OptionGroup, OptionValueError, OptParseError, Values, check_builtin, check_choice, make_option)
    from gettext import gettext, ngettext

    __version__ = "1.5.3"
    __all__ = [
        "Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer", "OptionGroup",
        "OptionParser", "HelpFormatter", "IndentedHelpFormatter", "TitledHelpFormatter", "OptParseError", "OptionError",
        "OptionConflictError", "OptionValueError", "BadOptionError", "check_choice",
    ]
    _ = gettext
    SUPPRESS_USAGE = "SUPPRESSUSAGE"


    class OptionParser(OptionContainer):
        '''Reads a command line.'''
        standard_option_list = []

        def __init__(
                self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler="error",
                description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
            super().__init__(option_class, conflict_handler, description)
            self.set_usage(usage)
            self.prog, self.version, self.epilog = prog, version, epilog
            self.allow_interspersed_args = True
            self.process_default_values = True
            self.formatter = formatter or IndentedHelpFormatter()
            self.formatter.set_parser(self)
            self.rargs = self.largs = self.values = None
            self.add_options([*self.standard_option_list, *(option_list or ())])
            if self.version:
                self._add_version_option()
            if add_help_option:
                self._add_help_option()

        def destroy(self):
            super().destroy()
            for group in self.option_groups:
                group.destroy()
            del self.option_list, self.option_groups, self.formatter

        def _create_option_list(self):
            self.option_list, self.option_groups = [], []
            self._create_option_mappings()

        def _add_help_option(self):
            self.add_option("-h", "--help", action="help", help=_("show this help message and exit"))

        def _add_version_option(self):
            self.add_option("--version", action="version", help=_("show program's version number and exit"))

        def set_usage(self, usage):
            if usage is None:
                self.usage = _("%prog [options]")
            elif usage is SUPPRESS_USAGE:
                self.usage = None
            else:
                self.usage = usage[7:] if usage.lower().startswith("usage: ") else usage

        def enable_interspersed_args(self):
            self.allow_interspersed_args = True

        def disable_interspersed_args(self):
            self.allow_interspersed_args = False

        def set_process_default_values(self, process):
            self.process_default_values = process

        def set_default(self, dest, value):
            self.defaults[dest] = value

        def set_defaults(self, **kwargs):
            self.defaults.update(kwargs)

        def _get_all_options(self):
            return [option for container in (self, *self.option_groups) for option in container.option_list]

        def get_default_values(self):
            found = dict(self.defaults)
            if self.process_default_values:
                for option in self._get_all_options():
                    value = found.get(option.dest)
                    if isinstance(value, str):
                        found[option.dest] = option.check_value(option.get_opt_string(), value)
            return Values(found)

        def add_option_group(self, *args, **kwargs):
            if args and isinstance(args[0], str):
                group = OptionGroup(self, *args, **kwargs)
            elif len(args) == 1 and not kwargs:
                group = args[0]
                if not isinstance(group, OptionGroup):
                    raise TypeError("not an OptionGroup instance: %r" % group)
                if group.parser is not self:
                    raise ValueError("invalid OptionGroup (wrong parser)")
            else:
                raise TypeError("invalid arguments")
            self.option_groups.append(group)
            return group

        def get_option_group(self, opt_str):
            option = self.get_option(opt_str)
            return option.container if option and option.container is not self else None

        # Reading

        def parse_args(self, args=None, values=None):
            '''The values of the options, and the other arguments.'''
            self.rargs = sys.argv[1:] if args is None else args[:]
            self.largs, self.values = [], self.get_default_values() if values is None else values
            try:
                self._process_args(self.largs, self.rargs, self.values)
            except (BadOptionError, OptionValueError) as error:
                self.error(str(error))
            return self.check_values(self.values, self.largs + self.rargs)

        def check_values(self, values, args):
            '''For subclasses to look at what was read.'''
            return values, args

        def _process_args(self, largs, rargs, values):
            while rargs:
                word = rargs[0]
                if word == "--":
                    del rargs[0]
                    return
                if word.startswith("--"):
                    self._process_long_opt(rargs, values)
                elif word.startswith("-") and len(word) > 1:
                    self._process_short_opts(rargs, values)
                elif self.allow_interspersed_args:
                    largs.append(rargs.pop(0))
                else:
                    return

        def _match_long_opt(self, opt):
            return _match_abbrev(opt, self._long_opt)

        def _taken(self, name, option, rargs):
            '''The value of an option, from what follows it.'''
            count = option.nargs
            if len(rargs) < count:
                self.error(ngettext(
                    "%(option)s option requires %(number)d argument", "%(option)s option requires %(number)d arguments",
                    count) % {"option": name, "number": count})
            taken = rargs[:count]
            del rargs[:count]
            return taken[0] if count == 1 else tuple(taken)

        def _process_long_opt(self, rargs, values):
            name, equals, given = rargs.pop(0).partition("=")
            if equals:
                rargs.insert(0, given)
            name = self._match_long_opt(name)
            option = self._long_opt[name]
            value = None
            if option.takes_value():
                value = self._taken(name, option, rargs)
            elif equals:
                self.error(_("%s option does not take a value") % name)
            option.process(name, value, values, self)

        def _process_short_opts(self, rargs, values):
            letters = rargs.pop(0)[1:]
            while letters:
                name, letters = "-" + letters[0], letters[1:]
                option = self._short_opt.get(name)
                if not option:
                    raise BadOptionError(name)
                value = None
                if option.takes_value():
                    if letters:
                        rargs.insert(0, letters)
                        letters = ""
                    value = self._taken(name, option, rargs)
                option.process(name, value, values, self)

        # Telling

        def get_prog_name(self):
            return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

        def expand_prog_name(self, s):
            return s.replace("%prog", self.get_prog_name())

        def get_description(self):
            return self.expand_prog_name(self.description)

        def exit(self, status=0, msg=None):
            if msg:
                sys.stderr.write(msg)
            sys.exit(status)

        def error(self, msg):
            '''Tell how the program is used and what is wrong, and end.'''
            self.print_usage(sys.stderr)
            self.exit(2, f"{self.get_prog_name()}: error: {msg}\n")

        def get_usage(self):
            return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ""

        def print_usage(self, file=None):
            if self.usage:
                print(self.get_usage(), file=file)

        def get_version(self):
            return self.expand_prog_name(self.version) if self.version else ""

        def print_version(self, file=None):
            if self.version:
                print(self.get_version(), file=file)

        def format_option_help(self, formatter=None):
            formatter = self.formatter if formatter is None else formatter
            formatter.store_option_strings(self)
            heading = formatter.format_heading(_("Options"))
            formatter.indent()
            parts = [heading]
            if self.option_list:
                parts += [super().format_option_help(formatter), "\n"]
            for group in self.option_groups:
                parts += [group.format_help(formatter), "\n"]
            formatter.dedent()
            # Without options there is no heading either.
            return "".join(parts[:-1])

        def format_epilog(self, formatter):
            return formatter.format_epilog(self.epilog)

        def format_help(self, formatter=None):
            formatter = self.formatter if formatter is None else formatter
            parts = [self.get_usage() + "\n"] if self.usage else []
            if self.description:
                parts.append(self.format_description(formatter) + "\n")
            parts += [self.format_option_help(formatter), self.format_epilog(formatter)]
            return "".join(parts)

        def print_help(self, file=None):
            (sys.stdout if file is None else file).write(self.format_help())


    def _match_abbrev(s, wordmap):
        '''The word that begins so, if there is only one.'''
        if s in wordmap:
            return s
        found = sorted(word for word in wordmap if word.startswith(s))
        if len(found) == 1:
            return found[0]
        raise AmbiguousOptionError(s, found) if found else BadOptionError(s)
    """#
}
