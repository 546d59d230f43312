extension BundledModules {
  /// The examples of `doctest`, and how they are read from a text.
  static let doctestExamples: StaticString = #"""
    '''Examples: what they are and how a text is searched for them.'''
    import re as _re

    __name__ = "doctest"

    PROMPT, CONTINUATION = ">>>", "..."
    OPTIONFLAGS_BY_NAME = {}


    def register_optionflag(name):
        '''A new flag of that name; the same again for one that exists.'''
        return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


    def option_names(options):
        return sorted(name for name, flag in OPTIONFLAGS_BY_NAME.items() if flag in options)


    def _ended(text):
        return text if not text or text.endswith("\n") else text + "\n"


    class Example:
        '''A statement and the output that it should have.'''

        def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
            self.source = source if source.endswith("\n") else source + "\n"
            self.want = _ended(want)
            self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith("\n") else exc_msg + "\n"
            self.lineno, self.indent = lineno, indent
            self.options = {} if options is None else options

        def _key(self):
            return self.source, self.want, self.lineno, self.indent, self.exc_msg

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self._key() == other._key() and self.options == other.options

        def __hash__(self):
            return hash(self._key())


    class DocTest:
        '''The examples of one text, which run one after the other in the same namespace.'''

        def __init__(self, examples, globs, name, filename, lineno, docstring):
            assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
            self.examples, self.docstring = examples, docstring
            self.globs = globs.copy()
            self.name, self.filename, self.lineno = name, filename, lineno

        def __repr__(self):
            count = len(self.examples)
            what = "no examples" if count == 0 else "1 example" if count == 1 else f"{count} examples"
            return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({what})>"

        def _key(self):
            return self.docstring, self.name, self.filename, self.lineno

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self._key() == other._key() and self.examples == other.examples and self.globs == other.globs

        def __hash__(self):
            return hash(self._key())

        def __lt__(self, other):
            if not isinstance(other, DocTest):
                return NotImplemented

            def place(test):
                return test.name, test.filename, -1 if test.lineno is None else test.lineno, id(test)
            return place(self) < place(other)


    _prompted = _re.compile(r" *>>>")
    _continued = _re.compile(r" *\.\.\.")
    _directive = _re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", _re.MULTILINE)
    _traceback = _re.compile(r"Traceback \((?:most recent call last|innermost last)\):\s*$", _re.MULTILINE)
    _message = _re.compile(r"^\w+", _re.MULTILINE)


    def _indent_of(line):
        return len(line) - len(line.lstrip(" "))


    def _check_indents(lines, prefix, name, lineno):
        for number, line in enumerate(lines, lineno + 1):
            if line and not line.startswith(prefix):
                raise ValueError(f"line {number} of the docstring for {name} has inconsistent leading whitespace: {line!r}")


    class DocTestParser:
        '''Searches texts for examples.'''

        def parse(self, string, name="<string>"):
            '''The examples and, before, between and after them, the text around them.'''
            string = string.expandtabs()
            lines = string.split("\n")
            common = min((_indent_of(line) for line in lines if line.strip(" ")), default=0)
            if common:
                lines = [line[common:] for line in lines]
            pieces, around, at = [], [], 0
            while at < len(lines):
                if not _prompted.match(lines[at]):
                    around.append(lines[at])
                    at += 1
                    continue
                begin, wants = self._extent(lines, at)
                pieces.append("".join(line + "\n" for line in around))
                around = []
                example = self._read(lines[at:begin], lines[begin:wants], at, name, common)
                if example is not None:
                    pieces.append(example)
                at = wants
                if at == len(lines):
                    around.append("")
            pieces.append("\n".join(around))
            return pieces

        def get_doctest(self, string, globs, name, filename, lineno):
            '''All examples of a text as a DocTest.'''
            return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

        def get_examples(self, string, name="<string>"):
            '''The examples of a text.'''
            return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

        def _extent(self, lines, at):
            '''Where the output of the example at a line begins, and where it ends.'''
            begin = at + 1
            while begin < len(lines) and _continued.match(lines[begin]):
                begin += 1
            end = begin
            while end < len(lines) and lines[end].strip(" ") and not _prompted.match(lines[end]):
                end += 1
            return begin, end

        def _read(self, source, want, lineno, name, common):
            indent = _indent_of(source[0])
            cut = indent + len(PROMPT) + 1
            for number, line in enumerate(source, lineno + 1):
                if len(line) >= cut and line[cut - 1] != " ":
                    raise ValueError(f"line {number} of the docstring for {name} lacks blank after "
                                     f"{line[indent:cut - 1]}: {line!r}")
            _check_indents(source[1:], " " * indent + ".", name, lineno)
            _check_indents(want, " " * indent, name, lineno + len(source))
            source = "\n".join(line[cut:] for line in source)
            want = "\n".join(line[indent:] for line in want)
            options = self._options(source, name, lineno)
            if all(not line.strip() or line.lstrip(" ").startswith("#") for line in source.split("\n")):
                if options:
                    raise ValueError(f"line {lineno} of the doctest for {name} has an option directive on a line with no "
                                     f"example: {source!r}")
                return None
            return Example(source, want, self._exception_in(want), lineno, common + indent, options)

        def _exception_in(self, want):
            '''What a traceback says at its end.'''
            header = _traceback.match(want)
            message = header and _message.search(want, header.end())
            return want[message.start():] if message else None

        def _options(self, source, name, lineno):
            options = {}
            for directive in _directive.finditer(source):
                for option in directive[1].replace(",", " ").split():
                    sign, flag = option[0], OPTIONFLAGS_BY_NAME.get(option[1:])
                    if sign not in "+-" or flag is None:
                        raise ValueError(f"line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}")
                    options[flag] = sign == "+"
            return options
    """#
}
