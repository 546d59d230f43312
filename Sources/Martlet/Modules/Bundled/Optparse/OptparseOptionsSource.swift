extension BundledModules {
  /// The module `_optparse_options`: the options of `optparse`, what holds them, and their errors.
  static let optparseOptions: StaticString = #"""
    '''Options of a command, their values, and what holds them.'''
    import sys
    from _optparse_help import NO_DEFAULT
    from gettext import gettext as _

    __name__ = "optparse"
    SUPPRESS_HELP = "SUPPRESSHELP"


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
            if isinstance(args[0], str):
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
    """#
}
