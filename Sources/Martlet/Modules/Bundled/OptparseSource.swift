extension BundledModules {
  /// The module `optparse`.
  static let optparse: StaticString = #"""
    '''Options of a command line, the older way; argparse is the newer one.'''
    import os
    import sys
    import textwrap
    from gettext import gettext, ngettext

    __version__ = "1.5.3"
    __all__ = [
        "Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer", "OptionGroup",
        "OptionParser", "HelpFormatter", "IndentedHelpFormatter", "TitledHelpFormatter", "OptParseError", "OptionError",
        "OptionConflictError", "OptionValueError", "BadOptionError", "check_choice",
    ]
    _ = gettext
    NO_DEFAULT = "NO", "DEFAULT"
    SUPPRESS_HELP = "SUPPRESSHELP"
    SUPPRESS_USAGE = "SUPPRESSUSAGE"


    class OptParseError(Exception):
        def __init__(self, msg):
            self.msg = msg

        def __str__(self):
            return self.msg


    class OptionError(OptParseError):
        '''An option is made in a way that makes no sense.'''

        def __init__(self, msg, option):
            self.msg, self.option_id = msg, str(option)

        def __str__(self):
            return f"option {self.option_id}: {self.msg}" if self.option_id else self.msg


    class OptionConflictError(OptionError):
        '''Two options have a name in common.'''


    class OptionValueError(OptParseError):
        '''The command line has a wrong value for an option.'''


    class BadOptionError(OptParseError):
        '''The command line has an option that there is not.'''

        def __init__(self, opt_str):
            self.opt_str = opt_str

        def __str__(self):
            return _("no such option: %s") % self.opt_str


    class AmbiguousOptionError(BadOptionError):
        '''An abbreviation stands for several options.'''

        def __init__(self, opt_str, possibilities):
            super().__init__(opt_str)
            self.possibilities = possibilities

        def __str__(self):
            return _("ambiguous option: %s (%s?)") % (self.opt_str, ", ".join(self.possibilities))


    # Help


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


    # Values


    def _parse_num(val, type):
        for start, base in (("0x", 16), ("0b", 2), ("0", 8)):
            if val[:len(start)].lower() == start:
                # Nothing at all may follow where bits are expected.
                return type((val[2:] or "0") if base == 2 else val, base)
        return type(val, 10)


    def _parse_int(val):
        return _parse_num(val, int)


    _conversions = {
        "int": (_parse_int, _("integer")), "long": (_parse_int, _("integer")), "float": (float, _("floating-point")),
        "complex": (complex, _("complex")),
    }


    def check_builtin(option, opt, value):
        convert, what = _conversions[option.type]
        try:
            return convert(value)
        except ValueError:
            raise OptionValueError(_("option %s: invalid %s value: %r") % (opt, what, value))


    def check_choice(option, opt, value):
        if value in option.choices:
            return value
        choices = ", ".join(map(repr, option.choices))
        raise OptionValueError(_("option %s: invalid choice: %r (choose from %s)") % (opt, value, choices))


    class Option:
        '''One option.'''
        ATTRS = ["action", "type", "dest", "default", "nargs", "const", "choices", "callback", "callback_args",
                 "callback_kwargs", "help", "metavar"]
        ACTIONS = ("store", "store_const", "store_true", "store_false", "append", "append_const", "count", "callback", "help",
                   "version")
        STORE_ACTIONS = ACTIONS[:7]
        TYPED_ACTIONS = "store", "append", "callback"
        ALWAYS_TYPED_ACTIONS = "store", "append"
        CONST_ACTIONS = "store_const", "append_const"
        TYPES = "string", "int", "long", "float", "complex", "choice"
        TYPE_CHECKER = {**dict.fromkeys(_conversions, check_builtin), "choice": check_choice}
        CHECK_METHODS = None

        def __init__(self, *opts, **attrs):
            self._short_opts, self._long_opts = [], []
            names = [name for name in opts if name]
            if not names:
                raise TypeError("at least one option string must be supplied")
            self._set_opt_strings(names)
            for name in self.ATTRS:
                setattr(self, name, attrs.pop(name, NO_DEFAULT if name == "default" else None))
            if attrs:
                raise OptionError("invalid keyword arguments: %s" % ", ".join(sorted(attrs)), self)
            for check in self.CHECK_METHODS:
                check(self)

        def _set_opt_strings(self, opts):
            for name in opts:
                if len(name) < 2:
                    raise OptionError("invalid option string %r: must be at least two characters long" % name, self)
                if len(name) == 2:
                    if name[0] != "-" or name[1] == "-":
                        raise OptionError(
                            "invalid short option string %r: must be of the form -x, (x any non-dash char)" % name, self)
                    self._short_opts.append(name)
                elif name[:2] != "--" or name[2] == "-":
                    raise OptionError(
                        "invalid long option string %r: must start with --, followed by non-dash" % name, self)
                else:
                    self._long_opts.append(name)

        # What an option must be like

        def _check_action(self):
            if self.action is None:
                self.action = "store"
            elif self.action not in self.ACTIONS:
                raise OptionError("invalid action: %r" % self.action, self)

        def _check_type(self):
            if self.type is None:
                if self.action in self.ALWAYS_TYPED_ACTIONS:
                    self.type = "string" if self.choices is None else "choice"
                return
            if isinstance(self.type, type):
                self.type = self.type.__name__
            if self.type == "str":
                self.type = "string"
            if self.type not in self.TYPES:
                raise OptionError("invalid option type: %r" % self.type, self)
            if self.action not in self.TYPED_ACTIONS:
                raise OptionError("must not supply a type for action %r" % self.action, self)

        def _check_choice(self):
            if self.type == "choice":
                if self.choices is None:
                    raise OptionError("must supply a list of choices for type 'choice'", self)
                if not isinstance(self.choices, (tuple, list)):
                    kind = str(type(self.choices)).split("'")[1]
                    raise OptionError("choices must be a list of strings ('%s' supplied)" % kind, self)
            elif self.choices is not None:
                raise OptionError("must not supply choices for type %r" % self.type, self)

        def _check_dest(self):
            if self.dest is None and (self.action in self.STORE_ACTIONS or self.type is not None):
                self.dest = self._long_opts[0][2:].replace("-", "_") if self._long_opts else self._short_opts[0][1]

        def _check_const(self):
            if self.action not in self.CONST_ACTIONS and self.const is not None:
                raise OptionError("'const' must not be supplied for action %r" % self.action, self)

        def _check_nargs(self):
            if self.action in self.TYPED_ACTIONS:
                self.nargs = 1 if self.nargs is None else self.nargs
            elif self.nargs is not None:
                raise OptionError("'nargs' must not be supplied for action %r" % self.action, self)

        def _check_callback(self):
            if self.action == "callback":
                if not callable(self.callback):
                    raise OptionError("callback not callable: %r" % self.callback, self)
                for name, kind, word in (("callback_args", tuple, "tuple"), ("callback_kwargs", dict, "dict")):
                    value = getattr(self, name)
                    if value is not None and not isinstance(value, kind):
                        raise OptionError("%s, if supplied, must be a %s: not %r" % (name, word, value), self)
                return
            for name in ("callback", "callback_args", "callback_kwargs"):
                value = getattr(self, name)
                if value is not None:
                    if name == "callback":
                        raise OptionError("callback supplied (%r) for non-callback option" % value, self)
                    raise OptionError("%s supplied for non-callback option" % name, self)

        CHECK_METHODS = [
            _check_action, _check_type, _check_choice, _check_dest, _check_const, _check_nargs, _check_callback]

        def __str__(self):
            return "/".join(self._short_opts + self._long_opts)

        def __repr__(self):
            return f"<{type(self).__name__} at 0x{id(self):x}: {self}>"

        def takes_value(self):
            return self.type is not None

        def get_opt_string(self):
            return (self._long_opts or self._short_opts)[0]

        def check_value(self, opt, value):
            check = self.TYPE_CHECKER.get(self.type)
            return value if check is None else check(self, opt, value)

        def convert_value(self, opt, value):
            if value is None:
                return None
            if self.nargs == 1:
                return self.check_value(opt, value)
            return tuple([self.check_value(opt, each) for each in value])

        def process(self, opt, value, values, parser):
            return self.take_action(self.action, self.dest, opt, self.convert_value(opt, value), values, parser)

        def take_action(self, action, dest, opt, value, values, parser):
            if action == "store":
                setattr(values, dest, value)
            elif action in ("store_const", "store_true", "store_false"):
                setattr(values, dest, self.const if action == "store_const" else action == "store_true")
            elif action in ("append", "append_const"):
                values.ensure_value(dest, []).append(value if action == "append" else self.const)
            elif action == "count":
                setattr(values, dest, values.ensure_value(dest, 0) + 1)
            elif action == "callback":
                self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
            elif action == "help":
                parser.print_help()
                parser.exit()
            elif action == "version":
                parser.print_version()
                parser.exit()
            else:
                raise ValueError("unknown action %r" % self.action)
            return 1


    make_option = Option


    class Values:
        '''What the command line gave.'''

        def __init__(self, defaults=None):
            vars(self).update(defaults or {})

        def __str__(self):
            return str(self.__dict__)

        def __repr__(self):
            return f"<{type(self).__name__} at 0x{id(self):x}: {self}>"

        def __eq__(self, other):
            if isinstance(other, Values):
                return self.__dict__ == other.__dict__
            return self.__dict__ == other if isinstance(other, dict) else NotImplemented

        def _update(self, dict, mode):
            if mode == "careful":
                dict = {name: dict[name] for name in dir(self) if dict.get(name) is not None}
            elif mode != "loose":
                raise ValueError("invalid update mode: %r" % mode)
            vars(self).update(dict)

        def read_module(self, modname, mode="careful"):
            __import__(modname)
            self._update(vars(sys.modules[modname]), mode)

        def read_file(self, filename, mode="careful"):
            names = {}
            with open(filename) as file:
                exec(file.read(), names)
            self._update(names, mode)

        def ensure_value(self, attr, value):
            if getattr(self, attr, None) is None:
                setattr(self, attr, value)
            return getattr(self, attr)


    # Parsers and groups


    class OptionContainer:
        '''What has options.'''

        def __init__(self, option_class, conflict_handler, description):
            self._create_option_list()
            self.option_class = option_class
            self.set_conflict_handler(conflict_handler)
            self.set_description(description)

        def _create_option_mappings(self):
            self._short_opt, self._long_opt, self.defaults = {}, {}, {}

        def _share_option_mappings(self, parser):
            self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

        def set_conflict_handler(self, handler):
            if handler not in ("error", "resolve"):
                raise ValueError("invalid conflict_resolution value %r" % handler)
            self.conflict_handler = handler

        def set_description(self, description):
            self.description = description

        def get_description(self):
            return self.description

        def destroy(self):
            del self._short_opt, self._long_opt, self.defaults

        def _check_conflict(self, option):
            taken = [(name, self._short_opt[name]) for name in option._short_opts if name in self._short_opt]
            taken += [(name, self._long_opt[name]) for name in option._long_opts if name in self._long_opt]
            if not taken:
                return
            if self.conflict_handler == "error":
                raise OptionConflictError(
                    "conflicting option string(s): %s" % ", ".join([name for name, _ in taken]), option)
            for name, other in taken:
                is_long = name.startswith("--")
                (other._long_opts if is_long else other._short_opts).remove(name)
                del (self._long_opt if is_long else self._short_opt)[name]
                if not other._short_opts and not other._long_opts:
                    other.container.option_list.remove(other)

        def add_option(self, *args, **kwargs):
            if args and isinstance(args[0], str):
                option = self.option_class(*args, **kwargs)
            elif len(args) == 1 and not kwargs:
                option = args[0]
                if not isinstance(option, Option):
                    raise TypeError("not an Option instance: %r" % option)
            else:
                raise TypeError("invalid arguments")
            self._check_conflict(option)
            self.option_list.append(option)
            option.container = self
            self._short_opt.update(dict.fromkeys(option._short_opts, option))
            self._long_opt.update(dict.fromkeys(option._long_opts, option))
            if option.dest is not None:
                if option.default is not NO_DEFAULT:
                    self.defaults[option.dest] = option.default
                else:
                    self.defaults.setdefault(option.dest, None)
            return option

        def add_options(self, option_list):
            for option in option_list:
                self.add_option(option)

        def get_option(self, opt_str):
            return self._short_opt.get(opt_str) or self._long_opt.get(opt_str)

        def has_option(self, opt_str):
            return opt_str in self._short_opt or opt_str in self._long_opt

        def remove_option(self, opt_str):
            option = self.get_option(opt_str)
            if option is None:
                raise ValueError("no such option %r" % opt_str)
            for name in option._short_opts:
                del self._short_opt[name]
            for name in option._long_opts:
                del self._long_opt[name]
            option.container.option_list.remove(option)

        def format_option_help(self, formatter):
            return "".join([
                formatter.format_option(option) for option in self.option_list if option.help is not SUPPRESS_HELP])

        def format_description(self, formatter):
            return formatter.format_description(self.get_description())

        def format_help(self, formatter):
            parts = [self.format_description(formatter)] if self.description else []
            if self.option_list:
                parts.append(self.format_option_help(formatter))
            return "\n".join(parts)


    class OptionGroup(OptionContainer):
        '''Options with a title of their own.'''

        def __init__(self, parser, title, description=None):
            self.parser, self.title = parser, title
            super().__init__(parser.option_class, parser.conflict_handler, description)

        def _create_option_list(self):
            self.option_list = []
            self._share_option_mappings(self.parser)

        def set_title(self, title):
            self.title = title

        def destroy(self):
            super().destroy()
            del self.option_list

        def format_help(self, formatter):
            heading = formatter.format_heading(self.title)
            formatter.indent()
            text = heading + super().format_help(formatter)
            formatter.dedent()
            return text


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
