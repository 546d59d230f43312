extension BundledModules {
  /// The module `tomllib`.
  static let tomllib: StaticString = #"""
    '''Reading TOML.'''
    import re as _re
    from datetime import date as _date, datetime as _datetime, time as _time, timedelta as _timedelta, timezone as _timezone

    __all__ = ("loads", "load", "TOMLDecodeError")


    class TOMLDecodeError(ValueError):
        '''A text is no TOML.'''


    TOMLDecodeError.__module__ = "tomllib"
    _bare = _re.compile(r"[A-Za-z0-9_-]+")
    _number = _re.compile(
        r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
        r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<float>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
    _clock = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
    _local_time = _re.compile(_clock)
    _moment = _re.compile(
        r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]" + _clock
        + r"(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
    _escapes = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
    _controls = frozenset([chr(code) for code in range(32)] + ["\x7f"]) - {"\t"}


    def load(fp, /, *, parse_float=float):
        '''The values of a file opened for bytes.'''
        data = fp.read()
        try:
            text = data.decode()
        except AttributeError:
            raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
        return loads(text, parse_float=parse_float)


    def loads(s, /, *, parse_float=float):
        '''The values of a text.'''
        return _Parser(s.replace("\r\n", "\n"), parse_float).document()


    class _Table:
        '''A table while it is read: its values, and how far it may still change.'''
        __slots__ = ("values", "parts", "is_named", "is_closed")

        def __init__(self):
            self.values, self.parts = {}, {}
            self.is_named = self.is_closed = False


    class _Parser:
        def __init__(self, text, parse_float):
            if parse_float is not float:
                parse_float = _checked(parse_float)
            self.text, self.place, self.parse_float = text, 0, parse_float
            self.root = self.table = _Table()
            self.header = ()

        def fail(self, message, place=None):
            place = self.place if place is None else place
            if place >= len(self.text):
                where = "end of document"
            else:
                line = self.text.count("\n", 0, place) + 1
                where = f"line {line}, column {place - self.text.rfind(chr(10), 0, place)}"
            raise TOMLDecodeError(f"{message} (at {where})")

        def peek(self):
            return self.text[self.place:self.place + 1]

        def blanks(self, chars=" \t"):
            while self.peek() and self.peek() in chars:
                self.place += 1

        def document(self):
            while True:
                self.blanks()
                char = self.peek()
                if not char:
                    return self.root.values
                if char == "\n":
                    self.place += 1
                    continue
                if char == "[":
                    self.head()
                elif char != "#":
                    if char not in "'\"" and _bare.match(char) is None:
                        self.fail("Invalid statement")
                    self.pair(self.table, self.header)
                self.blanks()
                self.comment()
                if not self.peek():
                    return self.root.values
                if self.peek() != "\n":
                    self.fail("Expected newline or end of document after a statement")
                self.place += 1

        def comment(self):
            if self.peek() == "#":
                self.until("\n", "Found invalid character")

        def until(self, end, message):
            stop = self.text.find(end, self.place)
            stop = len(self.text) if stop < 0 else stop
            for place in range(self.place + (self.peek() == "#"), stop):
                if self.text[place] in _controls:
                    self.fail(f"{message} {self.text[place]!r}", place)
            self.place = stop

        def head(self):
            is_array = self.text.startswith("[[", self.place)
            self.place += 2 if is_array else 1
            self.blanks()
            key = self.key()
            table = self.root
            for part in key[:-1]:
                table = self.step(table, part, f"Cannot declare {key} twice")
            name = key[-1]
            if is_array:
                found = table.parts.get(name)
                if found is None and name not in table.values:
                    found = table.parts[name] = []
                    table.values[name] = []
                if not isinstance(found, list) or table.is_closed:
                    is_closed = found is None or isinstance(found, _Table) and found.is_closed
                    self.fail(f"Cannot mutate immutable namespace {key}" if is_closed else "Cannot overwrite a value")
                self.table = _Table()
                found.append(self.table)
                table.values[name].append(self.table.values)
            else:
                found = table.parts.get(name)
                if isinstance(found, list) or isinstance(found, _Table) and (found.is_named or found.is_closed) or (
                        found is None and name in table.values):
                    self.fail("Cannot overwrite a value" if found is None else f"Cannot declare {key} twice")
                self.table = self.step(table, name, f"Cannot declare {key} twice")
                self.table.is_named = True
            self.header = key
            end = "]]" if is_array else "]"
            if not self.text.startswith(end, self.place):
                self.fail(f"Expected '{end}' at the end of {'an array' if is_array else 'a table'} declaration")
            self.place += len(end)

        def step(self, table, name, message):
            found = table.parts.get(name)
            if isinstance(found, list):
                return found[-1]
            if found is None:
                if name in table.values:
                    self.fail("Cannot overwrite a value")
                if table.is_closed:
                    self.fail(message)
                found = table.parts[name] = _Table()
                table.values[name] = found.values
            elif found.is_closed:
                self.fail(message)
            return found

        def pair(self, table, header):
            key = self.key()
            if self.peek() != "=":
                self.fail("Expected '=' after a key in a key/value pair")
            self.place += 1
            self.blanks()
            value = self.value()
            for part in key[:-1]:
                message = f"Cannot mutate immutable namespace {header + key[:-1]}"
                table = table.parts.get(part) if part in table.values else self.step(table, part, message)
                if not isinstance(table, _Table):
                    self.fail("Cannot overwrite a value")
                if table.is_closed:
                    self.fail(message)
                if table.is_named:
                    self.fail(f"Cannot redefine namespace {header + key[:-1]}")
                table.is_named = False
            if key[-1] in table.values:
                self.fail("Cannot overwrite a value")
            if isinstance(value, _Table):
                _close(value)
                table.parts[key[-1]], value = value, value.values
            table.values[key[-1]] = value

        def key(self):
            parts = [self.key_part()]
            self.blanks()
            while self.peek() == ".":
                self.place += 1
                self.blanks()
                parts.append(self.key_part())
                self.blanks()
            return tuple(parts)

        def key_part(self):
            match = _bare.match(self.text, self.place)
            if match:
                self.place = match.end()
                return match[0]
            if self.peek() == "'":
                return self.literal()
            if self.peek() == '"':
                self.place += 1
                return self.string(False)
            self.fail("Invalid initial character for a key part")

        def literal(self):
            self.place += 1
            start = self.place
            while True:
                char = self.peek()
                if not char:
                    self.fail('Expected "\'"')
                if char == "'":
                    break
                if char in _controls:
                    self.fail(f"Found invalid character {char!r}")
                self.place += 1
            self.place += 1
            return self.text[start:self.place - 1]

        def string(self, is_long):
            parts = []
            while True:
                char = self.peek()
                if not char:
                    self.fail("Unterminated string")
                if char == '"':
                    if not is_long:
                        self.place += 1
                        return "".join(parts)
                    if self.text.startswith('"""', self.place):
                        self.place += 3
                        for _ in range(2):
                            if self.peek() == '"':
                                parts.append('"')
                                self.place += 1
                        return "".join(parts)
                if char == "\\":
                    parts.append(self.escape(is_long))
                    continue
                if char in _controls and not (is_long and char == "\n"):
                    self.fail(f"Illegal character {char!r}")
                parts.append(char)
                self.place += 1

        def escape(self, is_long):
            start = self.place
            char = self.text[start + 1:start + 2]
            self.place += 2
            if is_long and char and char in " \t\n":
                if char != "\n":
                    self.blanks()
                    if not self.peek():
                        return ""
                    if self.peek() != "\n":
                        self.fail("Unescaped '\\' in a string")
                    self.place += 1
                self.blanks(" \t\n")
                return ""
            if char in ("u", "U"):
                size = 4 if char == "u" else 8
                digits = self.text[self.place:self.place + size]
                if not _re.fullmatch(f"[0-9A-Fa-f]{{{size}}}", digits):
                    self.fail("Invalid hex value")
                self.place += size
                code = int(digits, 16)
                if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
                    self.fail("Escaped character is not a Unicode scalar value")
                return chr(code)
            if char not in _escapes or not char:
                if not char:
                    self.fail("Unterminated string", len(self.text))
                self.fail("Unescaped '\\' in a string")
            return _escapes[char]

        def value(self):
            text, char = self.text, self.peek()
            if char == '"':
                if text.startswith('"""', self.place):
                    self.place += 3
                    if self.peek() == "\n":
                        self.place += 1
                    return self.string(True)
                self.place += 1
                return self.string(False)
            if char == "'":
                return self.long_literal() if text.startswith("'''", self.place) else self.literal()
            for word, value in (("true", True), ("false", False)):
                if text.startswith(word, self.place):
                    self.place += len(word)
                    return value
            if char == "[":
                return self.array()
            if char == "{":
                return self.inline()
            match = _moment.match(text, self.place)
            if match:
                return self.moment(match)
            match = _local_time.match(text, self.place)
            if match:
                self.place = match.end()
                hour, minute, second, part = match.groups()
                return _time(int(hour), int(minute), int(second), int(part.ljust(6, "0")) if part else 0)
            match = _number.match(text, self.place)
            if match:
                self.place = match.end()
                return self.parse_float(match[0]) if match["float"] else int(match[0].replace("_", ""), 0) if (
                    match[0][:2] in ("0x", "0b", "0o")) else int(match[0])
            for word in ("inf", "nan", "+inf", "-inf", "+nan", "-nan"):
                if text.startswith(word, self.place):
                    self.place += len(word)
                    return self.parse_float(word)
            self.fail("Invalid value")

        def moment(self, match):
            year, month, day, hour, minute, second, part, zulu, sign, hours, minutes = match.groups()
            try:
                if hour is None:
                    result = _date(int(year), int(month), int(day))
                else:
                    zone = None
                    if zulu:
                        zone = _timezone.utc
                    elif sign:
                        offset = _timedelta(hours=int(hours), minutes=int(minutes))
                        zone = _timezone(-offset if sign == "-" else offset) if offset else _timezone.utc
                    result = _datetime(int(year), int(month), int(day), int(hour), int(minute), int(second),
                                       int(part.ljust(6, "0")) if part else 0, tzinfo=zone)
            except ValueError:
                self.fail("Invalid date or datetime")
            self.place = match.end()
            return result

        def long_literal(self):
            self.place += 3
            if self.peek() == "\n":
                self.place += 1
            stop = self.text.find("'''", self.place)
            if stop < 0:
                self.fail("Expected \"'''\"", len(self.text))
            for _ in range(2):
                if self.text.startswith("'", stop + 3):
                    stop += 1
            value = self.text[self.place:stop]
            for offset, char in enumerate(value):
                if char in _controls and char != "\n":
                    self.fail(f"Found invalid character {char!r}", self.place + offset)
            self.place = stop + 3
            return value

        def gap(self):
            while True:
                self.blanks(" \t\n")
                if self.peek() != "#":
                    return
                self.comment()

        def array(self):
            self.place += 1
            values = []
            self.gap()
            while self.peek() != "]":
                value = self.value()
                values.append(value.values if isinstance(value, _Table) else value)
                self.gap()
                if self.peek() == ",":
                    self.place += 1
                    self.gap()
                elif self.peek() != "]":
                    self.fail("Unclosed array")
            self.place += 1
            return values

        def inline(self):
            self.place += 1
            table = _Table()
            self.blanks()
            if self.peek() != "}":
                while True:
                    self.pair(table, ())
                    self.blanks()
                    if self.peek() == "}":
                        break
                    if self.peek() != ",":
                        self.fail("Unclosed inline table")
                    self.place += 1
                    self.blanks()
            self.place += 1
            return table


    def _close(table):
        table.is_closed = True
        for part in table.parts.values():
            if isinstance(part, _Table):
                _close(part)


    def _checked(parse_float):
        def parse(text):
            value = parse_float(text)
            if isinstance(value, (dict, list)):
                raise ValueError("parse_float must not return dicts or lists")
            return value

        return parse
    """#
}
