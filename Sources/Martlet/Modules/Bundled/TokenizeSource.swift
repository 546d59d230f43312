extension BundledModules {
  /// The module `tokenize`.
  static let tokenize: StaticString = #"""
    '''Python text as tokens, comments and line ends included.'''
    import codecs as _codecs
    import collections as _collections
    import io as _io
    import itertools as _itertools
    import re as _re
    import token as _token
    from builtins import open as _open
    from token import *
    from token import EXACT_TOKEN_TYPES

    __all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo"]


    class TokenError(Exception):
        '''The text ends within a string or a bracket.'''


    class StopTokenizing(Exception):
        '''Nothing raises it any more.'''


    class TokenInfo(_collections.namedtuple("TokenInfo", "type string start end line")):
        '''A token.'''

        def __repr__(self):
            kind = f"{self.type} ({tok_name[self.type]})"
            return f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})"

        @property
        def exact_type(self):
            '''The type, which tells operators apart.'''
            return EXACT_TOKEN_TYPES.get(self.string, self.type) if self.type == OP else self.type


    # The encoding of a text

    _cookie = _re.compile(r"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", _re.ASCII)
    _blank = _re.compile(rb"[ \t\f]*(?:[#\r\n]|$)")


    def _normal(name):
        start = name[:12].lower().replace("_", "-")
        if start == "utf-8" or start.startswith("utf-8-"):
            return "utf-8"
        known = ("latin-1", "iso-8859-1", "iso-latin-1")
        return "iso-8859-1" if start in known or start.startswith(tuple(each + "-" for each in known)) else name


    def detect_encoding(readline):
        '''The encoding that the first two lines declare, and the lines read to find out.'''
        where = getattr(getattr(readline, "__self__", None), "name", None)
        suffix = "" if where is None else f" for {where!r}"

        def read():
            try:
                return readline()
            except StopIteration:
                return b""

        def declared(line):
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError:
                raise SyntaxError("invalid or missing encoding declaration" + suffix)
            match = _cookie.match(text)
            if not match:
                return None
            name = _normal(match[1])
            try:
                found = _codecs.lookup(name)
            except LookupError:
                raise SyntaxError(f"unknown encoding{suffix}: {name}" if where else f"unknown encoding: {name}")
            if has_mark:
                if name != "utf-8":
                    raise SyntaxError("encoding problem" + (suffix or ": utf-8"))
                return "utf-8-sig"
            return name

        first = read()
        has_mark = first.startswith(_codecs.BOM_UTF8)
        default = "utf-8-sig" if has_mark else "utf-8"
        if has_mark:
            first = first[3:]
        if not first:
            return default, []
        name = declared(first)
        if name:
            return name, [first]
        if not _blank.match(first):
            return default, [first]
        second = read()
        if not second:
            return default, [first]
        return declared(second) or default, [first, second]


    def open(filename):
        '''A file of Python text, read in the encoding it declares.'''
        buffer = _open(filename, "rb")
        try:
            encoding, _ = detect_encoding(buffer.readline)
            buffer.seek(0)
            text = _io.TextIOWrapper(buffer, encoding, line_buffering=True)
            text.mode = "r"
            return text
        except BaseException:
            buffer.close()
            raise


    # Tokens

    _prefixes = {"", *("".join(letters) for word in ("b", "r", "u", "f", "br", "fr")
                       for order in _itertools.permutations(word)
                       for letters in _itertools.product(*((each, each.upper()) for each in order)))}
    _prefix = "(?:" + "|".join(sorted(map(_re.escape, _prefixes), key=len, reverse=True)) + ")"
    _number = "|".join((
        r"(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?",
        r"[0-9](?:_?[0-9])*[eE][-+]?[0-9](?:_?[0-9])*[jJ]?", r"[0-9](?:_?[0-9])*[jJ]",
        r"0[xX](?:_?[0-9a-fA-F])+", r"0[bB](?:_?[01])+", r"0[oO](?:_?[0-7])+", r"(?:0(?:_?0)*|[1-9](?:_?[0-9])*)"))
    _operator = "|".join(map(_re.escape, sorted(EXACT_TOKEN_TYPES, reverse=True)))
    _token_start = _re.compile(
        rf"[ \f\t]*(?:(?P<continued>\\\r?\n|\Z)|(?P<comment>#[^\r\n]*)|(?P<triple>{_prefix}(?:'''|\"\"\"))"
        rf"|(?P<number>{_number})|(?P<line>\r?\n)"
        rf"|(?P<string>{_prefix}(?:'[^\n'\\]*(?:\\.[^\n'\\]*)*(?:'|\\\r?\n)|\"[^\n\"\\]*(?:\\.[^\n\"\\]*)*(?:\"|\\\r?\n)))"
        rf"|(?P<operator>{_operator})|(?P<name>\w+))")
    _ends = {
        "'": _re.compile(r"[^'\\]*(?:\\.[^'\\]*)*'", _re.DOTALL), '"': _re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', _re.DOTALL),
        "'''": _re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", _re.DOTALL),
        '"""': _re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', _re.DOTALL),
    }
    tabsize = 8


    def tokenize(readline):
        '''The tokens of a text that is read in lines of bytes; the first tells the encoding.'''
        encoding, read = detect_encoding(readline)
        return _tokens(_itertools.chain(read, iter(_lines(readline), None)), encoding)


    def generate_tokens(readline):
        '''The tokens of a text that is read in lines of str.'''
        return _tokens(iter(_lines(readline), None), None)


    def _lines(readline):
        def read():
            try:
                return readline() or None
            except StopIteration:
                return None
        return read


    def _tokens(lines, encoding):
        scanner = _Scanner()
        if encoding is not None:
            name = "utf-8" if encoding == "utf-8-sig" else encoding
            yield TokenInfo(ENCODING, name, (0, 0), (0, 0), "")
        for line in lines:
            yield from scanner.scan(line if encoding is None else line.decode(encoding))
            if scanner.has_ended:
                break
        yield from scanner.end()


    class _Scanner:
        '''Takes a text apart, a line at a time.'''

        def __init__(self):
            self.line, self.row, self.brackets, self.columns = "", 0, 0, [0]
            # After a backslash at the end of a line.
            self.goes_on = False
            # The string that further lines belong to: its text, where it began, what ends it, its lines, and whether each
            # of them has to end in a backslash.
            self.open_string = None
            # Nothing but white space is left, without an end of its line.
            self.has_ended = False

        def token(self, kind, begin, end, line=None):
            return TokenInfo(kind, self.line[begin:end], (self.row, begin), (self.row, end), line or self.line)

        def scan(self, line):
            self.line, self.row = line, self.row + 1
            at = 0
            if self.open_string is not None:
                end = self.string_end()
                yield from self.string_tokens(end)
                if end < 0:
                    return
                at = end
            elif self.brackets == 0 and not self.goes_on:
                at = len(line) - len(line.lstrip(" \t\f"))
                if at == len(line):
                    self.has_ended = True
                    return
                if line[at] in "#\r\n":
                    yield from self.blank_line(at)
                    return
                yield from self.indentation(at)
            self.goes_on = False
            while 0 <= at < len(line):
                match = _token_start.match(line, at)
                if match is None:
                    yield self.token(ERRORTOKEN, at, at + 1)
                    at += 1
                else:
                    kind = match.lastgroup
                    begin, at = match.span(kind)
                    if begin < at:
                        at = yield from getattr(self, "scan_" + kind)(begin, at)

        def blank_line(self, at):
            if self.line[at] == "#":
                end = at + len(self.line[at:].rstrip("\r\n"))
                yield self.token(COMMENT, at, end)
                at = end
            yield self.token(NL, at, len(self.line))

        def indentation(self, at):
            column = 0
            for character in self.line[:at]:
                column = {" ": column + 1, "\t": (column // tabsize + 1) * tabsize}.get(character, 0)
            if column > self.columns[-1]:
                self.columns.append(column)
                yield self.token(INDENT, 0, at)
            elif column not in self.columns:
                while column < self.columns[-1] and column not in self.columns:
                    raise IndentationError(
                        "unindent does not match any outer indentation level", ("<tokenize>", self.row, at, self.line))
            for _ in range(len(self.columns) - 1 - self.columns.index(column)):
                self.columns.pop()
                yield self.token(DEDENT, at, at)

        # Strings of several lines

        def string_end(self):
            match = self.open_string[2].match(self.line)
            return match.end() if match else -1

        def string_tokens(self, end):
            text, start, close, lines, is_plain = self.open_string
            if end >= 0:
                self.open_string = None
                yield TokenInfo(STRING, text + self.line[:end], start, (self.row, end), lines + self.line)
            elif is_plain and not self.line.endswith(("\\\n", "\\\r\n")):
                self.open_string = None
                yield TokenInfo(ERRORTOKEN, text + self.line, start, (self.row, len(self.line)), lines)
            else:
                self.open_string = text + self.line, start, close, lines + self.line, is_plain

        def leave_open(self, begin, close, is_plain):
            self.open_string = self.line[begin:], (self.row, begin), close, self.line, is_plain
            return -1

        # Each gives its tokens and where the line goes on.

        def scan_triple(self, begin, end):
            close = _ends[self.line[end - 3:end]]
            match = close.match(self.line, end)
            if match is None:
                return self.leave_open(begin, close, False)
            yield self.token(STRING, begin, match.end())
            return match.end()

        def scan_string(self, begin, end):
            if self.line[end - 1] == "\n":
                quote = self.line[begin:].lstrip("bBrRuUfF")[0]
                return self.leave_open(begin, _ends[quote], True)
            yield self.token(STRING, begin, end)
            return end

        def scan_number(self, begin, end):
            yield self.token(NUMBER, begin, end)
            return end

        def scan_comment(self, begin, end):
            yield self.token(COMMENT, begin, end)
            return end

        def scan_line(self, begin, end):
            yield self.token(NL if self.brackets > 0 else NEWLINE, begin, end)
            return end

        def scan_name(self, begin, end):
            if not self.line[begin:end].isidentifier():
                # It begins like a number that is none.
                yield self.token(ERRORTOKEN, begin, begin + 1)
                return begin + 1
            yield self.token(NAME, begin, end)
            return end

        def scan_operator(self, begin, end):
            text = self.line[begin:end]
            self.brackets += (text in ("(", "[", "{")) - (text in (")", "]", "}"))
            yield self.token(OP, begin, end)
            return end

        def scan_continued(self, begin, end):
            self.goes_on = True
            return end
            yield

        def end(self):
            row = self.row if self.has_ended else self.row + 1
            if self.open_string is not None:
                raise TokenError("EOF in multi-line string", self.open_string[1])
            if not self.has_ended and (self.brackets != 0 or self.goes_on):
                raise TokenError("EOF in multi-line statement", (row, 0))
            if not self.has_ended and self.line[-1:] not in ("", "\r", "\n") and not self.line.strip().startswith("#"):
                # A last line without its end has one here.
                end = len(self.line)
                yield TokenInfo(NEWLINE, "", (row - 1, end), (row - 1, end + 1), "")
            for _ in self.columns[1:]:
                yield TokenInfo(DEDENT, "", (row, 0), (row, 0), "")
            yield TokenInfo(ENDMARKER, "", (row, 0), (row, 0), "")


    # Text again


    class Untokenizer:
        '''Puts tokens together.'''

        def __init__(self):
            self.tokens, self.encoding = [], None
            self.prev_row, self.prev_col = 1, 0
            self._indents, self._begins_line = [], False

        def untokenize(self, iterable):
            '''The text: as it was where the tokens tell their places, else one that has the same tokens.'''
            tokens = iter(iterable)
            for each in tokens:
                if len(each) == 2:
                    self._begins_line = each[0] in (NEWLINE, NL)
                    self.compat(each, tokens)
                    break
                if each[0] == ENDMARKER:
                    break
                self._put(*each[:4])
            return "".join(self.tokens)

        def _notes(self, kind, text):
            '''Whether a token adds nothing of its own.'''
            if kind == ENCODING:
                self.encoding = text
            elif kind == INDENT:
                self._indents.append(text)
            elif kind == DEDENT:
                self._indents.pop()
            return kind in (ENCODING, INDENT, DEDENT)

        def _put(self, kind, text, start, end):
            if self._notes(kind, text):
                if kind == DEDENT:
                    self.prev_row, self.prev_col = end
                return
            ends_line = kind in (NEWLINE, NL)
            if ends_line:
                self._begins_line = True
            elif self._begins_line and self._indents:
                if start[1] >= len(self._indents[-1]):
                    self.tokens.append(self._indents[-1])
                    self.prev_col = len(self._indents[-1])
                self._begins_line = False
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = (end[0] + 1, 0) if ends_line else end

        def add_whitespace(self, start):
            row, column = start
            if (row, column) < (self.prev_row, self.prev_col):
                raise ValueError(f"start ({row},{column}) precedes previous end ({self.prev_row},{self.prev_col})")
            if row > self.prev_row:
                self.tokens.append("\\\n" * (row - self.prev_row))
                self.prev_col = 0
            self.tokens.append(" " * (column - self.prev_col))

        def compat(self, token, iterable):
            before = None
            for kind, text in (each[:2] for each in _itertools.chain([token], iterable)):
                if kind == ENCODING:
                    self.encoding = text
                    continue
                # Neighbours of one kind would run together.
                shown = text + " " if kind in (NAME, NUMBER) else " " + text if kind == before == STRING else text
                before = kind
                if self._notes(kind, text):
                    continue
                if kind in (NEWLINE, NL):
                    self._begins_line = True
                elif self._begins_line and self._indents:
                    self.tokens.append(self._indents[-1])
                    self._begins_line = False
                self.tokens.append(shown)


    def untokenize(iterable):
        '''The text of tokens; bytes if they tell the encoding.'''
        maker = Untokenizer()
        text = maker.untokenize(iterable)
        return text if maker.encoding is None else text.encode(maker.encoding)
    """#
}
