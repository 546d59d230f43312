extension BundledModules {
  /// The module `configparser`.
  static let configparser: StaticString = #"""
    '''Configurations: sections of options, as in INI files.'''
    import re
    import sys
    from _configparser_errors import (
        DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError, InterpolationError,
        InterpolationMissingOptionError, InterpolationSyntaxError, MAX_INTERPOLATION_DEPTH, MissingSectionHeaderError,
        NoOptionError, NoSectionError, ParsingError)
    from _configparser_references import BasicInterpolation, ExtendedInterpolation, Interpolation, LegacyInterpolation
    from collections import ChainMap as _ChainMap
    from collections.abc import MutableMapping as _MutableMapping

    __all__ = [
        "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
        "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
        "MissingSectionHeaderError", "ConfigParser", "SafeConfigParser", "RawConfigParser", "Interpolation",
        "BasicInterpolation", "ExtendedInterpolation", "LegacyInterpolation", "SectionProxy", "ConverterMapping",
        "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH"]

    DEFAULTSECT = "DEFAULT"
    _default_dict = dict
    _UNSET = object()
    _Missing = NoSectionError, NoOptionError


    def _option_pattern(delimiters, may_lack_value):
        signs = "|".join(map(re.escape, delimiters))
        value = rf"(?:(?P<vi>{signs})\s*(?P<value>.*))"
        return re.compile(rf"(?P<option>.*?)\s*{value}{'?' if may_lack_value else ''}$")


    class RawConfigParser(_MutableMapping):
        '''A configuration whose values are as they are written.'''
        SECTCRE = re.compile(r"\[(?P<header>.+)\]")
        OPTCRE = _option_pattern("=:", False)
        OPTCRE_NV = _option_pattern("=:", True)
        NONSPACECRE = re.compile(r"\S")
        BOOLEAN_STATES = {
            **dict.fromkeys(("1", "yes", "true", "on"), True), **dict.fromkeys(("0", "no", "false", "off"), False)}
        _DEFAULT_INTERPOLATION = Interpolation()

        def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"),
                     comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                     default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
            self._dict = dict_type
            self._by_name, self._shared, self._views = dict_type(), dict_type(), dict_type()
            self._conversions = ConverterMapping(self)
            self._views[default_section] = SectionProxy(self, default_section)
            self._signs = tuple(delimiters)
            if delimiters == ("=", ":"):
                self._option_line = self.OPTCRE_NV if allow_no_value else self.OPTCRE
            else:
                self._option_line = _option_pattern(self._signs, allow_no_value)
            self._remarks = tuple(comment_prefixes or ())
            self._inline_remarks = tuple(inline_comment_prefixes or ())
            self._strict, self._allow_no_value = strict, allow_no_value
            self._keeps_empty_lines = empty_lines_in_values
            self.default_section = default_section
            if interpolation is _UNSET:
                interpolation = self._DEFAULT_INTERPOLATION
            self._references = Interpolation() if interpolation is None else interpolation
            if not isinstance(self._references, Interpolation):
                raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type "
                                f"{type(interpolation)}")
            if converters is not _UNSET:
                self._conversions.update(converters)
            if defaults:
                self._take_defaults(defaults)

        def _take_defaults(self, defaults):
            self._shared.update((self.optionxform(name), given) for name, given in defaults.items())

        # Sections

        def defaults(self):
            '''The options that all sections have.'''
            return self._shared

        def sections(self):
            '''The names of the sections.'''
            return [*self._by_name]

        def add_section(self, section):
            '''Add an empty section.'''
            if section == self.default_section:
                raise ValueError(f"Invalid section name: {section!r}")
            if self.has_section(section):
                raise DuplicateSectionError(section)
            self._begin_section(section)

        def _begin_section(self, name):
            self._by_name[name], self._views[name] = self._dict(), SectionProxy(self, name)

        def has_section(self, section):
            '''Whether there is such a section, not the defaults.'''
            return section in self._by_name

        def remove_section(self, section):
            '''Take a section away; whether it was there.'''
            is_there = section in self._by_name
            if is_there:
                del self._by_name[section], self._views[section]
            return is_there

        def _own(self, section):
            '''The options of a section alone.'''
            own = self._by_name.get(section) if section and section != self.default_section else self._shared
            if own is None:
                raise NoSectionError(section) from None
            return own

        # Reading

        def read(self, filenames, encoding=None):
            '''Read what there is of some files; the names of those that were read.'''
            from os import PathLike, fspath
            names = [filenames] if isinstance(filenames, (str, bytes, PathLike)) else filenames
            done = []
            for name in names:
                try:
                    with open(name, encoding=None if encoding == "locale" else encoding) as file:
                        self._read(file, name)
                except OSError:
                    continue
                done.append(fspath(name) if isinstance(name, PathLike) else name)
            return done

        def read_file(self, f, source=None):
            '''Read lines, of a file or another iterable.'''
            self._read(f, getattr(f, "name", "<???>") if source is None else source)

        def read_string(self, string, source="<string>"):
            '''Read text.'''
            self._read(string.splitlines(True), source)

        def readfp(self, fp, filename=None):
            '''The former name of read_file.'''
            from warnings import warn
            warn(
                "This method will be removed in Python 3.12. Use 'parser.read_file()' instead.", DeprecationWarning)
            self.read_file(fp, source=filename)

        def read_dict(self, dictionary, source="<dict>"):
            '''Take sections from a dict of dicts.'''
            seen = set()
            for section, options in dictionary.items():
                name = str(section)
                self._take_section(name, options, seen, source)

        def _take_section(self, section, options, seen, source="<dict>"):
            if section != self.default_section:
                if self._strict and section in seen:
                    raise DuplicateSectionError(section)
                if section not in self._by_name:
                    self.add_section(section)
            seen.add(section)
            for key, value in options.items():
                key = self.optionxform(str(key))
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, None if value is None else str(value))

        def _read(self, lines, source):
            _Reading(self, source).read(lines)

        def optionxform(self, optionstr):
            '''The form in which names of options are kept.'''
            return optionstr.lower()

        # Options

        def options(self, section):
            '''The names of the options of a section and of the defaults.'''
            try:
                own = self._by_name[section]
            except KeyError:
                raise NoSectionError(section) from None
            return [*{**own, **self._shared}]

        def has_option(self, section, option):
            '''Whether a section, or the defaults, have an option.'''
            try:
                own = self._own(section)
            except NoSectionError:
                return False
            option = self.optionxform(option)
            return option in own or option in self._shared

        def _all_values(self, section, given):
            try:
                own = self._own(section)
            except NoSectionError:
                if section != self.default_section:
                    raise
            taken = {self.optionxform(key): None if value is None else str(value) for key, value in (given or {}).items()}
            return _ChainMap(taken, own, self._shared)

        def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            '''The value of an option.'''
            try:
                values = self._all_values(section, vars)
                key = self.optionxform(option)
                if key not in values:
                    raise NoOptionError(option, section)
            except _Missing:
                if fallback is not _UNSET:
                    return fallback
                raise
            value = values[key]
            return value if raw or value is None else self._references.before_get(self, section, key, value, values)

        def _get_conv(self, section, option, convert, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            try:
                value = self.get(section, option, raw=raw, vars=vars, **kwargs)
            except _Missing:
                if fallback is not _UNSET:
                    return fallback
                raise
            return convert(value)

        def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            '''The value as an int.'''
            given = kwargs | {"raw": raw, "vars": vars, "fallback": fallback}
            return self._get_conv(section, option, int, **given)

        def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            '''The value as a float.'''
            given = kwargs | {"raw": raw, "vars": vars, "fallback": fallback}
            return self._get_conv(section, option, float, **given)

        def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            '''The value as a bool.'''
            given = kwargs | {"raw": raw, "vars": vars, "fallback": fallback}
            return self._get_conv(section, option, self._convert_to_boolean, **given)

        def _convert_to_boolean(self, value):
            states = self.BOOLEAN_STATES
            if value.lower() in states:
                return states[value.lower()]
            raise ValueError(f"Not a boolean: {value}")

        def items(self, section=_UNSET, raw=False, vars=None):
            '''Pairs of the sections, or of the options of one with their values.'''
            if section is _UNSET:
                return super().items()
            values = self._shared.copy()
            if section != self.default_section or section in self._by_name:
                values.update(self._own(section))
            names = [*values]
            for key, value in (vars or {}).items():
                values[self.optionxform(key)] = value
            shown = (lambda name: values[name]) if raw else (
                lambda name: self._references.before_get(self, section, name, values[name], values))
            return [(name, shown(name)) for name in names]

        def popitem(self):
            '''Take the first section away and return its name and options.'''
            for name in self.sections():
                section = self[name]
                del self[name]
                return name, section
            raise KeyError

        def set(self, section, option, value=None):
            '''Give an option a value.'''
            if value:
                value = self._references.before_set(self, section, option, value)
            self._own(section)[self.optionxform(option)] = value

        def remove_option(self, section, option):
            '''Take an option away; whether it was there.'''
            own, option = self._own(section), self.optionxform(option)
            is_there = option in own
            if is_there:
                del own[option]
            return is_there

        # Writing

        def write(self, fp, space_around_delimiters=True):
            '''Write the configuration so that it can be read again.'''
            sign = self._signs[0]
            if space_around_delimiters:
                sign = f" {sign} "
            if self._shared:
                self._write_section(fp, self.default_section, self._shared.items(), sign)
            for name, options in self._by_name.items():
                self._write_section(fp, name, options.items(), sign)

        def _write_section(self, fp, section_name, section_items, delimiter):
            lines = [f"[{section_name}]"]
            for key, value in section_items:
                value = self._references.before_write(self, section_name, key, value)
                shown = delimiter + str(value).replace("\n", "\n\t")
                lines.append(key if value is None and self._allow_no_value else key + shown)
            fp.write("\n".join(lines) + "\n\n")

        # As a mapping of sections

        def __getitem__(self, key):
            if key != self.default_section and key not in self._by_name:
                raise KeyError(key)
            return self._views[key]

        def __setitem__(self, key, value):
            if key not in self or self[key] is not value:
                options = self._shared if key == self.default_section else self._by_name.get(key)
                if options is not None:
                    options.clear()
                self.read_dict({key: value})

        def __delitem__(self, key):
            if self.default_section == key:
                raise ValueError("Cannot remove the default section.")
            if not self.remove_section(key):
                raise KeyError(key)

        def __contains__(self, key):
            return key == self.default_section or key in self._by_name

        def __len__(self):
            return 1 + len(self._by_name)

        def __iter__(self):
            yield self.default_section
            yield from self._by_name

        @property
        def converters(self):
            return self._conversions

        def _check_value(self, option="", value=""):
            '''What is set has to be text.'''
            if not isinstance(option, str):
                raise TypeError("option keys must be strings")
            if not (isinstance(value, str) or value is None and self._allow_no_value):
                raise TypeError("option values must be strings")


    class ConfigParser(RawConfigParser):
        '''A configuration whose values may refer to others.'''
        _DEFAULT_INTERPOLATION = BasicInterpolation()

        def set(self, section, option, value=None):
            '''Give an option a value, which has to be text.'''
            self._check_value(option, value)
            super().set(section, option, value)

        def add_section(self, section):
            '''Add an empty section, whose name has to be text.'''
            if not isinstance(section, str):
                raise TypeError("section names must be strings")
            super().add_section(section)

        def _take_defaults(self, defaults):
            kept, self._references = self._references, Interpolation()
            try:
                self.read_dict({self.default_section: defaults})
            finally:
                self._references = kept


    class SafeConfigParser(ConfigParser):
        '''The former name of ConfigParser.'''

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            from warnings import warn
            warn(
                "The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be removed in "
                "Python 3.12. Use ConfigParser directly instead.", DeprecationWarning)


    class _Reading:
        '''One source while it is read. `options` is the section that lines belong to, `name` the option that lines that are
        indented more than `margin` continue.'''

        def __init__(self, parser, source):
            self.parser, self.source = parser, source
            self.options = self.section = self.name = self.error = None
            self.margin, self.seen, self.number = 0, set(), 0
            self.lists = []

        def read(self, lines):
            for self.number, line in enumerate(lines, 1):
                text, is_comment = self._without_comment(line)
                if text:
                    self._take(line, text)
                elif not self.parser._keeps_empty_lines:
                    self.margin = sys.maxsize
                elif not is_comment and self._continued() is not None:
                    self._continued().append("")
            self._join()
            if self.error is not None:
                raise self.error

        def _without_comment(self, line):
            text = line.strip()
            is_comment = text.startswith(self.parser._remarks) if self.parser._remarks else False
            if is_comment:
                return "", True
            ends = [len(line)]
            for prefix in self.parser._inline_remarks:
                at = line.find(prefix)
                while at >= 0:
                    if at == 0 or line[at - 1].isspace():
                        ends.append(at)
                        break
                    at = line.find(prefix, at + 1)
            return line[:min(ends)].strip(), min(ends) < len(line)

        def _continued(self):
            return None if self.options is None or not self.name else self.options[self.name]

        def _take(self, line, text):
            parser = self.parser
            first = parser.NONSPACECRE.search(line)
            indent = first.start() if first else 0
            if self.options is not None and self.name and indent > self.margin:
                if self.options[self.name] is not None:
                    self.options[self.name].append(text)
                return
            self.margin = indent
            header = parser.SECTCRE.match(text)
            if header:
                self._begin(header["header"])
            elif self.options is None:
                raise MissingSectionHeaderError(self.source, self.number, line)
            else:
                self._set(line, parser._option_line.match(text))

        def _begin(self, section):
            parser = self.parser
            self.section, self.name = section, None
            if section == parser.default_section:
                self.options = parser._shared
                return
            if section not in parser._by_name:
                parser._begin_section(section)
            elif parser._strict and section in self.seen:
                raise DuplicateSectionError(section, self.source, self.number)
            self.seen.add(section)
            self.options = parser._by_name[section]

        def _set(self, line, match):
            if match is None or not match["option"]:
                if self.error is None:
                    self.error = ParsingError(self.source)
                self.error.append(self.number, repr(line))
                if match is None:
                    return
            self.name = self.parser.optionxform(match["option"].rstrip())
            if self.parser._strict and (self.section, self.name) in self.seen:
                raise DuplicateOptionError(self.section, self.name, self.source, self.number)
            self.seen.add((self.section, self.name))
            value = match["value"]
            self.options[self.name] = None if value is None else [value.strip()]

        def _join(self):
            parser = self.parser
            for section, options in [(parser.default_section, parser._shared), *parser._by_name.items()]:
                for name, value in options.items():
                    if isinstance(value, list):
                        value = "\n".join(value).rstrip()
                    options[name] = parser._references.before_read(parser, section, name, value)


    class SectionProxy(_MutableMapping):
        '''A section as a mapping of its options.'''

        def __init__(self, parser, name):
            self._owner, self._title = parser, name
            for key, get in parser.converters._getters.items():
                setattr(self, key, self._bound(get))

        def _bound(self, get):
            return lambda option, *args, **kwargs: self.get(option, *args, _impl=get, **kwargs)

        def __repr__(self):
            return f"<Section: {self._title}>"

        def __getitem__(self, key):
            if not self._owner.has_option(self._title, key):
                raise KeyError(key)
            return self._owner.get(self._title, key)

        def __setitem__(self, key, value):
            self._owner._check_value(key, value)
            self._owner.set(self._title, key, value)

        def __delitem__(self, key):
            if not self._owner.has_option(self._title, key) or not self._owner.remove_option(self._title, key):
                raise KeyError(key)

        def __contains__(self, key):
            return self._owner.has_option(self._title, key)

        def __len__(self):
            return len(self._names())

        def __iter__(self):
            return iter(self._names())

        def _names(self):
            if self._title == self._owner.default_section:
                return [*self._owner.defaults()]
            return self._owner.options(self._title)

        parser = property(lambda self: self._owner, doc="The configuration.")
        name = property(lambda self: self._title, doc="The name of the section.")

        def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
            '''The value of an option, or the fallback.'''
            get = _impl or self._owner.get
            return get(self._title, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


    class ConverterMapping(_MutableMapping):
        '''What values can be converted to: for each name N there are methods `getN`.'''
        GETTERCRE = re.compile(r"^get(?P<name>.+)$")

        def __init__(self, parser):
            self._parser, self._functions, self._getters = parser, {}, {}
            for name in dir(parser):
                if name.startswith("get") and name != "get" and callable(getattr(parser, name)):
                    self._functions[name[3:]] = None
                    self._getters[name] = getattr(parser, name)

        def __getitem__(self, key):
            return self._functions[key]

        def __setitem__(self, key, value):
            if not isinstance(key, str):
                raise ValueError(f"Incompatible key: {key} (type: {type(key)})")
            name = f"get{key}"
            if name == "get":
                raise ValueError('Incompatible key: cannot use "" as a name')
            parser = self._parser
            self._functions[key] = value

            def get(section, option, **kwargs):
                return parser._get_conv(section, option, value, **kwargs)

            get.converter = value
            self._getters[name] = get
            setattr(parser, name, get)
            for proxy in parser._views.values():
                setattr(proxy, name, proxy._bound(get))

        def __delitem__(self, key):
            if key not in self._functions:
                raise KeyError(key)
            name = f"get{key}"
            for owner in (self._parser, *self._parser._views.values()):
                if name in vars(owner):
                    delattr(owner, name)
            del self._functions[key]
            self._getters.pop(name, None)

        def __iter__(self):
            return iter(self._functions)

        def __len__(self):
            return len(self._functions)
    """#
}
