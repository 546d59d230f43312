extension BundledModules {
  /// The module `shlex`.
  static let shlex: StaticString = #"""
    '''Splitting text as shells do.'''
    import os
    import sys
    from collections import deque
    from io import StringIO as _StringIO
    from string import ascii_letters as _letters, digits as _digits

    __all__ = ["shlex", "split", "quote", "join"]

    # ß to ÿ without the signs among them, and their capitals.
    _small = "".join(chr(code) for code in range(0xDF, 0x100) if code != 0xF7)
    _latin = _small + _small[1:-1].upper()
    _AT_END = None


    class shlex:
        '''Takes the tokens out of a stream.

        `state` tells where it is: " " between tokens, "a" in a word, "c" in a run of operators, a quote or an escape
        character within one, None at the end. `_steps` has what a character does in each.'''

        def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
            if instream is None:
                infile = None
            self.instream, self.infile = _stream(sys.stdin if instream is None else instream), infile
            self.posix = posix
            self.eof = None if posix else ""
            operators = {True: "();<>|&", False: ""}.get(punctuation_chars, punctuation_chars) or ""
            self._operators = operators
            self.commenters, self.whitespace, self.quotes = "#", " \t\r\n", "'\""
            self.escape, self.escapedquotes = "\\", '"'
            self.wordchars = _letters + _digits + "_" + (_latin if posix else "")
            if operators:
                usual = self.wordchars + "~-./*?="
                self.wordchars = "".join(character for character in usual if character not in operators)
            self.whitespace_split = False
            self.source = None
            self.debug = 0
            self.lineno = 1
            self.token, self.state = "", " "
            self.pushback, self.filestack = deque(), deque()
            # Characters behind a token, where operators are tokens.
            self._unread = []

        punctuation_chars = property(lambda self: self._operators)

        def _trace(self, level, text):
            if self.debug >= level:
                print(f"shlex: {text}")

        # Streams

        def push_source(self, newstream, newfile=None):
            '''Read from another stream first.'''
            self.filestack.appendleft((self.infile, self.instream, self.lineno))
            self.infile, self.instream, self.lineno = newfile, _stream(newstream), 1
            pushed = f"stream {self.instream}" if newfile is None else f"file {newfile}"
            self._trace(1, f"pushing to {pushed}")

        def pop_source(self):
            '''Go back to the stream before.'''
            self.instream.close()
            self.infile, self.instream, self.lineno = self.filestack.popleft()
            self._trace(1, f"popping to {self.instream}, line {self.lineno}")
            self.state = " "

        def sourcehook(self, newfile):
            '''The name and the stream of a file that the text includes.'''
            name = newfile[1:-1] if newfile.startswith('"') else newfile
            if isinstance(self.infile, str) and not os.path.isabs(name):
                name = os.path.join(os.path.dirname(self.infile), name)
            return name, open(name)

        def error_leader(self, infile=None, lineno=None):
            '''How compilers begin a message of an error.'''
            file, line = infile, lineno
            return f'"{self.infile if file is None else file}", line {self.lineno if line is None else line}: '

        # Tokens

        def __iter__(self):
            return self

        def __next__(self):
            found = self.get_token()
            if found != self.eof:
                return found
            raise StopIteration

        def push_token(self, tok):
            '''Give a token back: get_token returns it next.'''
            self._trace(1, f"pushing token {tok!r}")
            self.pushback.appendleft(tok)

        def get_token(self):
            '''The next token, `eof` at the end.'''
            if self.pushback:
                given_back = self.pushback.popleft()
                self._trace(1, f"popping token {given_back!r}")
                return given_back
            found = self.read_token()
            while self.source is not None and found == self.source:
                included = self.sourcehook(self.read_token())
                if included:
                    self.push_source(included[1], included[0])
                found = self.get_token()
            while found == self.eof and self.filestack:
                self.pop_source()
                found = self.get_token()
            self._trace(1, "token=EOF" if found == self.eof else f"token={found!r}")
            return found

        def read_token(self):
            '''The next token of the stream itself.'''
            # What follows an escaped character; whether there was a quote, for "" is a token.
            self._after_escape, self._was_quoted = " ", False
            is_whole = False
            while not is_whole:
                character = self._unread.pop() if self._unread else self.instream.read(1)
                self.lineno += character == "\n"
                self._trace(3, f"in state {self.state!r} I see character: {character!r}")
                is_whole = self._step(character)
            found, self.token = self.token, ""
            if self.posix and not found and not self._was_quoted:
                found = None
            self._trace(2, f"raw token={found!r}" if found else "raw token=EOF")
            return found

        def _step(self, character):
            '''What a character does; whether the token is whole.'''
            state = self.state
            if state is _AT_END:
                self.token = ""
                return True
            if state == " ":
                return self._between(character)
            if state in self.quotes:
                return self._in_quotes(character)
            if state in self.escape:
                return self._escaped(character)
            return self._in_token(character)

        def _has_token(self):
            return bool(self.token or self.posix and self._was_quoted)

        def _skip_line(self):
            self.instream.readline()
            self.lineno += 1

        def _between(self, character):
            if not character:
                self.state = _AT_END
                return True
            if character in self.whitespace:
                return self._has_token()
            if character in self.commenters:
                self._skip_line()
                return False
            if self.posix and character in self.escape:
                self._after_escape, self.state = "a", character
                return False
            is_quote = character in self.quotes and character not in self.wordchars + self._operators
            if not (is_quote and self.posix):
                self.token = character
            if is_quote:
                self.state = character
            elif character in self._operators and character not in self.wordchars:
                self.state = "c"
            elif character in self.wordchars or self.whitespace_split:
                self.state = "a"
            else:
                # A sign for itself.
                return self._has_token()
            return False

        def _in_quotes(self, character):
            self._was_quoted = True
            if not character:
                raise ValueError("No closing quotation")
            if character == self.state:
                if self.posix:
                    self.state = "a"
                    return False
                self.token += character
                self.state = " "
                return True
            if self.posix and character in self.escape and self.state in self.escapedquotes:
                self._after_escape, self.state = self.state, character
            else:
                self.token += character
            return False

        def _escaped(self, character):
            if not character:
                raise ValueError("No escaped character")
            # Within quotes only the quote and the escape character can be escaped.
            if self._after_escape in self.quotes and character not in (self.state, self._after_escape):
                self.token += self.state
            self.token += character
            self.state = self._after_escape
            return False

        def _in_token(self, character):
            if not character:
                self.state = _AT_END
                return True
            if character in self.whitespace:
                self.state = " "
                return self._has_token()
            if character in self.commenters:
                self._skip_line()
                if self.posix:
                    self.state = " "
                return self.posix and self._has_token()
            if self.state == "c":
                if character in self._operators:
                    self.token += character
                    return False
                self._unread.append(character)
                self.state = " "
                return True
            if self.posix and character in self.quotes:
                self.state = character
            elif self.posix and character in self.escape:
                self._after_escape, self.state = "a", character
            elif self._is_of_word(character):
                self.token += character
            else:
                if self._operators:
                    self._unread.append(character)
                else:
                    self.pushback.appendleft(character)
                self.state = " "
                return self._has_token()
            return False

        def _is_of_word(self, character):
            if character in self.wordchars or character in self.quotes:
                return True
            return self.whitespace_split and character not in self._operators


    def _stream(given):
        return _StringIO(given) if isinstance(given, str) else given


    def split(s, comments=False, posix=True):
        '''The words of a command line.'''
        if s is None:
            from warnings import warn
            warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning)
        words = shlex(s, posix=posix)
        words.whitespace_split = True
        if not comments:
            words.commenters = ""
        return [*words]


    def join(split_command):
        '''A command line of words.'''
        return " ".join(map(quote, split_command))


    _safe = frozenset(_letters + _digits + "_@%+=:,./-")


    def quote(s):
        '''A word as a shell reads it.'''
        if not s:
            return "''"
        if not isinstance(s, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
        if _safe.issuperset(s):
            return s
        return "'" + s.replace("'", "'\"'\"'") + "'"
    """#
}
