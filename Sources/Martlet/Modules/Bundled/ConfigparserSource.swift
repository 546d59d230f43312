extension BundledModules {
  /// The module `configparser`.
  static let configparser: StaticString = #"""
    '''Files of sections with options.'''
    from collections.abc import MutableMapping
    from collections import ChainMap as _ChainMap
    import functools
    import io
    import itertools
    import os
    import re
    import sys
    import warnings

    __all__ = [
        "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
        "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
        "MissingSectionHeaderError", "ConfigParser", "SafeConfigParser", "RawConfigParser", "Interpolation",
        "BasicInterpolation", "ExtendedInterpolation", "LegacyInterpolation", "SectionProxy", "ConverterMapping",
        "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH"]
    DEFAULTSECT = "DEFAULT"
    MAX_INTERPOLATION_DEPTH = 10
    _default_dict = dict
    _UNSET = object()


    class Error(Exception):
        '''What is wrong with a file or a request.'''

        def __init__(self, msg=""):
            self.message = msg
            Exception.__init__(self, msg)

        def __repr__(self):
            return self.message

        __str__ = __repr__


    class NoSectionError(Error):
        def __init__(self, section):
            Error.__init__(self, f"No section: {section!r}")
            self.section = section
            self.args = (section,)


    def _place(source, lineno):
        return (f"While reading from {source!r}" if source is not None else "") + (
            f" [line {lineno:2d}]" if lineno is not None else "")


    class DuplicateSectionError(Error):
        def __init__(self, section, source=None, lineno=None):
            text = f"{section!r} already exists"
            if source is not None:
                text = f"{_place(source, lineno)}: section {text}"
            else:
                text = "Section " + text
            Error.__init__(self, text)
            self.section, self.source, self.lineno = section, source, lineno
            self.args = section, source, lineno


    class DuplicateOptionError(Error):
        def __init__(self, section, option, source=None, lineno=None):
            text = f"{option!r} in section {section!r} already exists"
            if source is not None:
                text = f"{_place(source, lineno)}: option {text}"
            else:
                text = "Option " + text
            Error.__init__(self, text)
            self.section, self.option, self.source, self.lineno = section, option, source, lineno
            self.args = section, option, source, lineno


    class NoOptionError(Error):
        def __init__(self, option, section):
            Error.__init__(self, f"No option {option!r} in section: {section!r}")
            self.option, self.section = option, section
            self.args = option, section


    class InterpolationError(Error):
        def __init__(self, option, section, msg):
            Error.__init__(self, msg)
            self.option, self.section = option, section
            self.args = option, section, msg


    class InterpolationMissingOptionError(InterpolationError):
        def __init__(self, option, section, rawval, reference):
            InterpolationError.__init__(self, option, section, (
                f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
                f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"))
            self.reference = reference
            self.args = option, section, rawval, reference


    class InterpolationSyntaxError(InterpolationError):
        '''A reference in a value is badly written.'''


    class InterpolationDepthError(InterpolationError):
        def __init__(self, option, section, rawval):
            InterpolationError.__init__(self, option, section, (
                f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
                f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"))
            self.args = option, section, rawval


    class ParsingError(Error):
        def __init__(self, source=None, filename=None):
            if filename and source:
                raise ValueError("Cannot specify both `filename' and `source'. Use `source'.")
            if not filename and not source:
                raise ValueError("Required argument `source' not given.")
            self.source = source or filename
            Error.__init__(self, f"Source contains parsing errors: {self.source!r}")
            self.errors = []
            self.args = (self.source,)

        @property
        def filename(self):
            warnings.warn("The 'filename' attribute will be removed in Python 3.12. Use 'source' instead.",
                          DeprecationWarning, stacklevel=2)
            return self.source

        @filename.setter
        def filename(self, value):
            self.source = value

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f"\n\t[line {lineno:2d}]: {line}"


    class MissingSectionHeaderError(ParsingError):
        def __init__(self, filename, lineno, line):
            Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = filename, lineno, line


    class Interpolation:
        '''Leaves values as they are.'''

        def before_get(self, parser, section, option, value, defaults):
            return value

        def before_set(self, parser, section, option, value):
            return value

        def before_read(self, parser, section, option, value):
            return value

        def before_write(self, parser, section, option, value):
            return value


    class BasicInterpolation(Interpolation):
        '''%(name)s is the value of an option of the section or of the defaults, %% a percent sign.'''
        _mark = "%"
        _reference = re.compile(r"%\(([^)]+)\)s")
        _open = "("

        def before_get(self, parser, section, option, value, defaults):
            parts = []
            self._replace(parser, option, parts, value, section, defaults, 1)
            return "".join(parts)

        def before_set(self, parser, section, option, value):
            rest = self._reference.sub("", value.replace(self._mark * 2, ""))
            if self._mark in rest:
                raise ValueError("invalid interpolation syntax in %r at position %d" % (value, rest.find(self._mark)))
            return value

        def _replace(self, parser, option, parts, text, section, values, depth):
            raw = parser.get(section, option, raw=True, fallback=text)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, raw)
            while text:
                before, mark, after = text.partition(self._mark)
                parts.append(before)
                if not mark:
                    return
                text = mark + after
                follows = text[1:2]
                if follows == self._mark:
                    parts.append(self._mark)
                    text = text[2:]
                elif follows == self._open:
                    match = self._reference.match(text)
                    if match is None:
                        raise InterpolationSyntaxError(
                            option, section, f"bad interpolation variable reference {text!r}")
                    text = text[match.end():]
                    self._refer(parser, option, parts, match[1], section, values, depth, raw)
                else:
                    raise InterpolationSyntaxError(option, section, self._wrong(text))

        @staticmethod
        def _wrong(text):
            return f"'%' must be followed by '%' or '(', found: {text!r}"

        def _refer(self, parser, option, parts, name, section, values, depth, raw):
            name = parser.optionxform(name)
            try:
                value = values[name]
            except KeyError:
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            if "%" in value:
                self._replace(parser, option, parts, value, section, values, depth + 1)
            else:
                parts.append(value)


    class ExtendedInterpolation(BasicInterpolation):
        '''${option} or ${section:option} is the value of an option, $$ a dollar sign.'''
        _mark = "$"
        _reference = re.compile(r"\$\{([^}]+)\}")
        _open = "{"

        @staticmethod
        def _wrong(text):
            return f"'$' must be followed by '$' or '{{', found: {text!r}"

        def _refer(self, parser, option, parts, name, section, values, depth, raw):
            path = name.split(":")
            place, key = section, option
            try:
                if len(path) == 1:
                    key = parser.optionxform(path[0])
                    value = values[key]
                elif len(path) == 2:
                    place, key = path[0], parser.optionxform(path[1])
                    value = parser.get(place, key, raw=True)
                else:
                    raise InterpolationSyntaxError(option, section, f"More than one ':' found: {'${' + name + '}'!r}")
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
            if "$" in value:
                self._replace(parser, key, parts, value, place, dict(parser.items(place, raw=True)), depth + 1)
            else:
                parts.append(value)


    class LegacyInterpolation(Interpolation):
        '''%(name)s, replaced in the whole value as often as it takes.'''
        _reference = re.compile(r"%\(([^)]*)\)s|.")

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            warnings.warn(
                "LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the configparser module "
                "in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.", DeprecationWarning, stacklevel=2)

        def before_get(self, parser, section, option, value, vars):
            raw = value
            for _ in range(MAX_INTERPOLATION_DEPTH):
                if not value or "%(" not in value:
                    break
                value = self._reference.sub(
                    lambda match: match[0] if match[1] is None else "%%(%s)s" % parser.optionxform(match[1]), value)
                try:
                    value %= vars
                except KeyError as error:
                    raise InterpolationMissingOptionError(option, section, raw, error.args[0]) from None
            if value and "%(" in value:
                raise InterpolationDepthError(option, section, raw)
            return value


    class RawConfigParser(MutableMapping):
        '''Sections and their options, without replacing references in values.'''
        BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False,
                          "off": False}
        SECTCRE = re.compile(r"\[(?P<header>.+)\]")
        OPTCRE = re.compile(r"(?P<option>.*?)\s*(?:(?P<vi>=|:)\s*(?P<value>.*))$")
        OPTCRE_NV = re.compile(r"(?P<option>.*?)\s*(?:(?P<vi>=|:)\s*(?P<value>.*))?$")
        NONSPACECRE = re.compile(r"\S")
        _DEFAULT_INTERPOLATION = Interpolation()

        def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"),
                     comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True,
                     empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
            self._dict = dict_type
            self._sections = dict_type()
            self._defaults = dict_type()
            self._converters = ConverterMapping(self)
            self._proxies = dict_type()
            self._proxies[default_section] = SectionProxy(self, default_section)
            self._delimiters = tuple(delimiters)
            if delimiters == ("=", ":"):
                self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
            else:
                either = "|".join([re.escape(delimiter) for delimiter in delimiters])
                end = ")?$" if allow_no_value else ")$"
                self._optcre = re.compile(rf"(?P<option>.*?)\s*(?:(?P<vi>{either})\s*(?P<value>.*)" + end)
            self._comment_prefixes = tuple(comment_prefixes or ())
            self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
            self._strict = strict
            self._allow_no_value = allow_no_value
            self._empty_lines_in_values = empty_lines_in_values
            self.default_section = default_section
            self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
            if self._interpolation is None:
                self._interpolation = Interpolation()
            if not isinstance(self._interpolation, Interpolation):
                raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type "
                                f"{type(self._interpolation)}")
            if converters is not _UNSET:
                self._converters.update(converters)
            if defaults:
                self._read_defaults(defaults)

        def defaults(self):
            return self._defaults

        def sections(self):
            '''The names of the sections, without the defaults.'''
            return list(self._sections.keys())

        def add_section(self, section):
            if section == self.default_section:
                raise ValueError("Invalid section name: %r" % section)
            if section in self._sections:
                raise DuplicateSectionError(section)
            self._sections[section] = self._dict()
            self._proxies[section] = SectionProxy(self, section)

        def has_section(self, section):
            return section in self._sections

        def options(self, section):
            '''The names of a section's options and of the defaults.'''
            try:
                own = self._sections[section].copy()
            except KeyError:
                raise NoSectionError(section) from None
            own.update(self._defaults)
            return list(own.keys())

        def read(self, filenames, encoding=None):
            '''Read files, as far as there are any; the names of those read.'''
            if isinstance(filenames, (str, bytes, os.PathLike)):
                filenames = [filenames]
            done = []
            for name in filenames:
                try:
                    with open(name, encoding=encoding) as file:
                        self._read(file, name)
                except OSError:
                    continue
                done.append(os.fspath(name) if isinstance(name, os.PathLike) else name)
            return done

        def read_file(self, f, source=None):
            if source is None:
                source = getattr(f, "name", "<???>")
            self._read(f, source)

        def read_string(self, string, source="<string>"):
            self.read_file(io.StringIO(string), source)

        def read_dict(self, dictionary, source="<dict>"):
            given = set()
            for section, options in dictionary.items():
                section = str(section)
                try:
                    self.add_section(section)
                except (DuplicateSectionError, ValueError):
                    if self._strict and section in given:
                        raise
                given.add(section)
                for option, value in options.items():
                    option = self.optionxform(str(option))
                    if value is not None:
                        value = str(value)
                    if self._strict and (section, option) in given:
                        raise DuplicateOptionError(section, option, source)
                    given.add((section, option))
                    self.set(section, option, value)

        def readfp(self, fp, filename=None):
            warnings.warn("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.",
                          DeprecationWarning, stacklevel=2)
            self.read_file(fp, source=filename)

        def _values(self, section, vars):
            own = {}
            try:
                own = self._sections[section]
            except KeyError:
                if section != self.default_section:
                    raise NoSectionError(section) from None
            given = {}
            for name, value in (vars or {}).items():
                given[self.optionxform(name)] = None if value is None else str(value)
            return _ChainMap(given, own, self._defaults)

        def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            '''The value of an option.'''
            try:
                values = self._values(section, vars)
            except NoSectionError:
                if fallback is _UNSET:
                    raise
                return fallback
            option = self.optionxform(option)
            try:
                value = values[option]
            except KeyError:
                if fallback is _UNSET:
                    raise NoOptionError(option, section) from None
                return fallback
            if raw or value is None:
                return value
            return self._interpolation.before_get(self, section, option, value, values)

        def _converted(self, section, option, convert, fallback=_UNSET, raw=False, vars=None, **kwargs):
            try:
                return convert(self.get(section, option, raw=raw, vars=vars, **kwargs))
            except (NoSectionError, NoOptionError):
                if fallback is _UNSET:
                    raise
                return fallback

        def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._converted(section, option, int, fallback, raw, vars, **kwargs)

        def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._converted(section, option, float, fallback, raw, vars, **kwargs)

        def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._converted(section, option, self._convert_to_boolean, fallback, raw, vars, **kwargs)

        def _convert_to_boolean(self, value):
            state = self.BOOLEAN_STATES.get(value.lower())
            if state is None:
                raise ValueError("Not a boolean: %s" % value)
            return state

        def items(self, section=_UNSET, raw=False, vars=None):
            '''The sections, or the options of one with their values.'''
            if section is _UNSET:
                return super().items()
            values = self._defaults.copy()
            try:
                values.update(self._sections[section])
            except KeyError:
                if section != self.default_section:
                    raise NoSectionError(section) from None
            names = list(values.keys())
            for name, value in (vars or {}).items():
                values[self.optionxform(name)] = value
            if raw:
                return [(name, values[name]) for name in names]
            return [(name, self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

        def popitem(self):
            for name in self.sections():
                proxy = self[name]
                del self[name]
                return name, proxy
            raise KeyError

        def optionxform(self, optionstr):
            '''What an option's name is known by.'''
            return optionstr.lower()

        def has_option(self, section, option):
            if not section or section == self.default_section:
                return self.optionxform(option) in self._defaults
            if section not in self._sections:
                return False
            option = self.optionxform(option)
            return option in self._sections[section] or option in self._defaults

        def set(self, section, option, value=None):
            if value:
                value = self._interpolation.before_set(self, section, option, value)
            if not section or section == self.default_section:
                options = self._defaults
            else:
                try:
                    options = self._sections[section]
                except KeyError:
                    raise NoSectionError(section) from None
            options[self.optionxform(option)] = value

        def write(self, fp, space_around_delimiters=True):
            '''Write the sections as a file.'''
            delimiter = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
            if self._defaults:
                self._write_section(fp, self.default_section, self._defaults.items(), delimiter)
            for section, options in self._sections.items():
                self._write_section(fp, section, options.items(), delimiter)

        def _write_section(self, fp, section, items, delimiter):
            fp.write(f"[{section}]\n")
            for name, value in items:
                value = self._interpolation.before_write(self, section, name, value)
                if value is not None or not self._allow_no_value:
                    value = delimiter + str(value).replace("\n", "\n\t")
                else:
                    value = ""
                fp.write(f"{name}{value}\n")
            fp.write("\n")

        def remove_option(self, section, option):
            if not section or section == self.default_section:
                options = self._defaults
            else:
                try:
                    options = self._sections[section]
                except KeyError:
                    raise NoSectionError(section) from None
            option = self.optionxform(option)
            existed = option in options
            if existed:
                del options[option]
            return existed

        def remove_section(self, section):
            existed = section in self._sections
            if existed:
                del self._sections[section]
                del self._proxies[section]
            return existed

        def __getitem__(self, key):
            if key != self.default_section and not self.has_section(key):
                raise KeyError(key)
            return self._proxies[key]

        def __setitem__(self, key, value):
            if key in self and self[key] is value:
                return
            if key == self.default_section:
                self._defaults.clear()
            elif key in self._sections:
                self._sections[key].clear()
            self.read_dict({key: value})

        def __delitem__(self, key):
            if key == self.default_section:
                raise ValueError("Cannot remove the default section.")
            if not self.has_section(key):
                raise KeyError(key)
            self.remove_section(key)

        def __contains__(self, key):
            return key == self.default_section or self.has_section(key)

        def __len__(self):
            return len(self._sections) + 1

        def __iter__(self):
            return itertools.chain((self.default_section,), self._sections.keys())

        def _without_comment(self, line):
            '''A line without its comment, and whether all of it was one.'''
            end = len(line)
            for prefix in self._inline_comment_prefixes:
                place = line.find(prefix)
                while place >= 0:
                    if place == 0 or line[place - 1].isspace():
                        end = min(end, place)
                        break
                    place = line.find(prefix, place + 1)
            for prefix in self._comment_prefixes:
                if line.strip().startswith(prefix):
                    return "", True
            return line[:end].strip(), end < len(line)

        def _read(self, fp, fpname):
            given = set()
            options = section = name = None
            number = 0
            indent = 0
            wrong = None
            for number, line in enumerate(fp, start=1):
                value, has_comment = self._without_comment(line)
                if not value:
                    if self._empty_lines_in_values:
                        if not has_comment and options is not None and name and options[name] is not None:
                            options[name].append("")
                    else:
                        indent = sys.maxsize
                    continue
                first = self.NONSPACECRE.search(line)
                depth = first.start() if first else 0
                if options is not None and name and depth > indent:
                    options[name].append(value)
                    continue
                indent = depth
                header = self.SECTCRE.match(value)
                if header:
                    section = header["header"]
                    if section in self._sections:
                        if self._strict and section in given:
                            raise DuplicateSectionError(section, fpname, number)
                        options = self._sections[section]
                        given.add(section)
                    elif section == self.default_section:
                        options = self._defaults
                    else:
                        options = self._sections[section] = self._dict()
                        self._proxies[section] = SectionProxy(self, section)
                        given.add(section)
                    name = None
                elif options is None:
                    raise MissingSectionHeaderError(fpname, number, line)
                else:
                    match = self._optcre.match(value)
                    if not match:
                        wrong = self._note_error(wrong, fpname, number, line)
                        continue
                    name, mark, text = match.group("option", "vi", "value")
                    if not name:
                        wrong = self._note_error(wrong, fpname, number, line)
                    name = self.optionxform(name.rstrip())
                    if self._strict and (section, name) in given:
                        raise DuplicateOptionError(section, name, fpname, number)
                    given.add((section, name))
                    options[name] = None if text is None else [text.strip()]
            self._join_lines()
            if wrong:
                raise wrong

        @staticmethod
        def _note_error(wrong, fpname, number, line):
            if not wrong:
                wrong = ParsingError(fpname)
            wrong.append(number, repr(line))
            return wrong

        def _join_lines(self):
            for section, options in itertools.chain(((self.default_section, self._defaults),), self._sections.items()):
                for name, value in options.items():
                    if isinstance(value, list):
                        value = "\n".join(value).rstrip()
                    options[name] = self._interpolation.before_read(self, section, name, value)

        def _read_defaults(self, defaults):
            for name, value in defaults.items():
                self._defaults[self.optionxform(name)] = value

        def _validate_value_types(self, *, section="", option="", value=""):
            if not isinstance(section, str):
                raise TypeError("section names must be strings")
            if not isinstance(option, str):
                raise TypeError("option keys must be strings")
            if (not self._allow_no_value or value) and not isinstance(value, str):
                raise TypeError("option values must be strings")

        @property
        def converters(self):
            return self._converters


    class ConfigParser(RawConfigParser):
        '''Sections and their options, whose values may refer to others.'''
        _DEFAULT_INTERPOLATION = BasicInterpolation()

        def set(self, section, option, value=None):
            self._validate_value_types(option=option, value=value)
            super().set(section, option, value)

        def add_section(self, section):
            self._validate_value_types(section=section)
            super().add_section(section)

        def _read_defaults(self, defaults):
            before, self._interpolation = self._interpolation, Interpolation()
            try:
                self.read_dict({self.default_section: defaults})
            finally:
                self._interpolation = before


    class SafeConfigParser(ConfigParser):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            warnings.warn(
                "The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be removed in "
                "Python 3.12. Use ConfigParser directly instead.", DeprecationWarning, stacklevel=2)


    class SectionProxy(MutableMapping):
        '''A section as a mapping.'''

        def __init__(self, parser, name):
            self._parser = parser
            self._name = name
            for conv in parser.converters:
                setattr(self, "get" + conv, functools.partial(self.get, _impl=getattr(parser, "get" + conv)))

        def __repr__(self):
            return f"<Section: {self._name}>"

        def __getitem__(self, key):
            if not self._parser.has_option(self._name, key):
                raise KeyError(key)
            return self._parser.get(self._name, key)

        def __setitem__(self, key, value):
            self._parser._validate_value_types(option=key, value=value)
            return self._parser.set(self._name, key, value)

        def __delitem__(self, key):
            if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
                raise KeyError(key)

        def __contains__(self, key):
            return self._parser.has_option(self._name, key)

        def _options(self):
            if self._name != self._parser.default_section:
                return self._parser.options(self._name)
            return list(self._parser.defaults())

        def __len__(self):
            return len(self._options())

        def __iter__(self):
            return iter(self._options())

        @property
        def parser(self):
            return self._parser

        @property
        def name(self):
            return self._name

        def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
            '''The value of an option, or the fallback.'''
            return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


    class ConverterMapping(MutableMapping):
        '''The conversions of values by name: each is a method getNAME of parser and sections.'''
        GETTERCRE = re.compile(r"^get(?P<name>.+)$")

        def __init__(self, parser):
            self._parser = parser
            self._data = {}
            for getter in dir(parser):
                match = self.GETTERCRE.match(getter)
                if match and callable(getattr(parser, getter)):
                    self._data[match["name"]] = None

        def __getitem__(self, key):
            return self._data[key]

        def __setitem__(self, key, value):
            name = "get" + key if isinstance(key, str) else None
            if name is None:
                raise ValueError(f"Incompatible key: {key} (type: {type(key)})")
            if name == "get":
                raise ValueError('Incompatible key: cannot use "" as a name')
            self._data[key] = value
            getter = functools.partial(self._parser._converted, convert=value)
            getter.converter = value
            setattr(self._parser, name, getter)
            for proxy in self._parser.values():
                setattr(proxy, name, functools.partial(proxy.get, _impl=getter))

        def __delitem__(self, key):
            name = "get" + (key or None)
            del self._data[key]
            for place in itertools.chain((self._parser,), self._parser.values()):
                try:
                    delattr(place, name)
                except AttributeError:
                    continue

        def __iter__(self):
            return iter(self._data)

        def __len__(self):
            return len(self._data)
    """#
}
