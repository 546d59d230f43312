extension BundledModules {
  /// The module `string`.
  static let string_: StaticString = #"""
    '''Sets of characters, templates, and str.format to derive from.'''

    __all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
               "printable", "punctuation", "whitespace", "Formatter", "Template"]

    whitespace = " \t\n\r\x0b\x0c"
    ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
    ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = "0123456789"
    hexdigits = digits + "abcdefABCDEF"
    octdigits = "01234567"
    punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        '''Each word capitalised.'''
        return (sep or " ").join(map(str.capitalize, s.split(sep)))


    def _compiled(cls):
        import re
        pattern = cls.__dict__.get("pattern", _template_pattern)
        if pattern is _template_pattern:
            delimiter = re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or name
            pattern = (rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})"
                       rf"|{{(?P<braced>{braced})}}|(?P<invalid>))")
        return re.compile(pattern, cls.flags | re.VERBOSE)


    class _LazyPattern:
        '''The pattern of Template itself, compiled when it is first asked for.'''

        def __get__(self, instance, owner):
            Template.pattern = _compiled(Template)
            return Template.pattern


    _template_pattern = _LazyPattern()


    class Template:
        '''Text with $names to be filled in.'''
        delimiter = "$"
        idpattern = r"(?a:[_a-z][_a-z0-9]*)"
        braceidpattern = None
        flags = 2
        pattern = _template_pattern

        def __init_subclass__(cls):
            super().__init_subclass__()
            cls.pattern = _compiled(cls)

        def __init__(self, template):
            self.template = template

        def _invalid(self, match):
            start = match.start("invalid")
            lines = self.template[:start].splitlines(keepends=True)
            if lines:
                line, column = len(lines), start - len("".join(lines[:-1]))
            else:
                line = column = 1
            raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

        def _fill(self, mapping, kws, safe):
            if mapping is None:
                mapping = kws
            elif kws:
                from collections import ChainMap
                mapping = ChainMap(kws, mapping)

            def replace(match):
                name = match.group("named") or match.group("braced")
                if name is not None:
                    if safe:
                        try:
                            return str(mapping[name])
                        except KeyError:
                            return match.group()
                    return str(mapping[name])
                if match.group("escaped") is not None:
                    return self.delimiter
                if match.group("invalid") is not None:
                    if safe:
                        return match.group()
                    self._invalid(match)
                raise ValueError("Unrecognized named group in pattern", self.pattern)

            return self.pattern.sub(replace, self.template)

        def substitute(self, mapping=None, /, **kws):
            return self._fill(mapping, kws, False)

        def safe_substitute(self, mapping=None, /, **kws):
            return self._fill(mapping, kws, True)

        def _parts(self):
            for match in self.pattern.finditer(self.template):
                if (match.group("invalid") is None and match.group("named") is None and match.group("braced") is None
                        and match.group("escaped") is None):
                    raise ValueError("Unrecognized named group in pattern", self.pattern)
                yield match

        def is_valid(self):
            return all(match.group("invalid") is None for match in self._parts())

        def get_identifiers(self):
            found = []
            for match in self._parts():
                name = match.group("named") or match.group("braced")
                if name is not None and name not in found:
                    found.append(name)
            return found


    def _parse(text):
        '''Literal text, name, specification and conversion of each field.'''
        place, end = 0, len(text)
        while place < end:
            literal = []
            while place < end:
                character = text[place]
                place += 1
                if character not in "{}":
                    literal.append(character)
                elif text[place:place + 1] == character:
                    literal.append(character)
                    place += 1
                    yield "".join(literal), None, None, None
                    literal = []
                elif character == "}":
                    raise ValueError("Single '}' encountered in format string")
                elif place == end:
                    raise ValueError("Single '{' encountered in format string")
                else:
                    break
            else:
                if literal:
                    yield "".join(literal), None, None, None
                return
            start, depth, bracket = place, 1, False
            name_end = None
            while place < end:
                character = text[place]
                if name_end is None and bracket:
                    bracket = character != "]"
                elif name_end is None and character == "[":
                    bracket = True
                elif character == "{":
                    depth += 1
                elif character == "}":
                    depth -= 1
                    if not depth:
                        break
                elif character in "!:" and name_end is None:
                    name_end = place
                place += 1
            if depth:
                raise ValueError("expected '}' before end of string")
            field = text[start:place]
            place += 1
            if name_end is None:
                yield "".join(literal), field, "", None
                continue
            name, rest, conversion = field[:name_end - start], field[name_end - start:], None
            if rest[0] == "!":
                if len(rest) < 2:
                    raise ValueError("unmatched '{' in format spec")
                conversion, rest = rest[1], rest[2:]
                if rest and rest[0] != ":":
                    raise ValueError("expected ':' after conversion specifier")
            yield "".join(literal), name, rest[1:], conversion


    def _split(name):
        '''The first part of a field's name, and the attributes and indices behind it.'''
        ends = [place for place in (name.find("."), name.find("[")) if place >= 0]
        end = min(ends, default=len(name))
        first, rest = name[:end], name[end:]
        if first.isdecimal():
            first = int(first)
        steps = []
        while rest:
            if rest[0] == ".":
                ends = [place for place in (rest.find(".", 1), rest.find("[", 1)) if place >= 0]
                end = min(ends, default=len(rest))
                part, is_attribute, rest = rest[1:end], True, rest[end:]
            elif rest[0] == "[":
                end = rest.find("]")
                if end < 0:
                    raise ValueError("Missing ']' in format string")
                part, is_attribute, rest = rest[1:end], False, rest[end + 1:]
                if part.isdecimal():
                    part = int(part)
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            if part == "":
                raise ValueError("Empty attribute in format string")
            steps.append((is_attribute, part))
        return first, steps


    class _Filling:
        '''The fields of a format being filled.'''

        def __init__(self, formatter, arguments, used, counted):
            self._formatter, self._arguments, self._used = formatter, arguments, used
            # How many fields were numbered by their order; False once one has had a number of its own.
            self.counted = counted

        def text_of(self, format_string, levels):
            if levels < 0:
                raise ValueError("Max string recursion exceeded")
            parts = []
            for literal, name, spec, conversion in self._formatter.parse(format_string):
                parts.append(literal)
                if name is not None:
                    value, used = self._formatter.get_field(self._numbered(name), *self._arguments)
                    self._used.add(used)
                    value = self._formatter.convert_field(value, conversion)
                    parts.append(self._formatter.format_field(value, self.text_of(spec, levels - 1)))
            return "".join(filter(None, parts))

        def _numbered(self, name):
            is_counted = name == ""
            if not is_counted and not name.isdigit():
                return name
            if self.counted is False if is_counted else self.counted:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            if not is_counted:
                self.counted = False
                return name
            self.counted += 1
            return str(self.counted - 1)


    class Formatter:
        '''str.format to derive from.'''

        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            used = set()
            text, _ = self._vformat(format_string, args, kwargs, used, 2)
            self.check_unused_args(used, args, kwargs)
            return text

        def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
            filling = _Filling(self, (args, kwargs), used_args, auto_arg_index)
            return filling.text_of(format_string, recursion_depth), filling.counted

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            '''May complain of arguments that no field used.'''

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            if conversion == "s":
                return str(value)
            if conversion == "r":
                return repr(value)
            if conversion == "a":
                return ascii(value)
            raise ValueError(f"Unknown conversion specifier {conversion!s}")

        def parse(self, format_string):
            return _parse(format_string)

        def get_field(self, field_name, args, kwargs):
            first, steps = _split(field_name)
            value = self.get_value(first, args, kwargs)
            for is_attribute, part in steps:
                value = getattr(value, part) if is_attribute else value[part]
            return value, first
    """#
}
