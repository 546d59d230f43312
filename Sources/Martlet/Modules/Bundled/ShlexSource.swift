extension BundledModules {
  /// The module `shlex`.
  static let shlex: StaticString = #"""
    '''Splitting text as shells do.'''
    import os
    import sys
    from collections import deque
    from io import StringIO as _StringIO

    __all__ = ["shlex", "split", "quote", "join"]

    _letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    _latin = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
    _safe = frozenset(_letters + "0123456789_@%+=:,./-")


    class shlex:
        '''Takes the tokens out of a stream. `state` is: " " between tokens, "a" in a word, "c" in a run of operators, a
        quote or an escape character within one, None at the end.'''

        def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
            if isinstance(instream, str):
                instream = _StringIO(instream)
            self.instream = sys.stdin if instream is None else instream
            self.infile = None if instream is None else infile
            self.posix = posix
            self.eof = None if posix else ""
            self.commenters = "#"
            self.wordchars = _letters + "0123456789_"
            if posix:
                self.wordchars += _latin
            self.whitespace = " \t\r\n"
            self.whitespace_split = False
            self.quotes = "'\""
            self.escape = "\\"
            self.escapedquotes = '"'
            self.state = " "
            self.pushback = deque()
            self.filestack = deque()
            self.lineno = 1
            self.debug = 0
            self.token = ""
            self.source = None
            if not punctuation_chars:
                punctuation_chars = ""
            elif punctuation_chars is True:
                punctuation_chars = "();<>|&"
            self._punctuation_chars = punctuation_chars
            if punctuation_chars:
                self._pushed = deque()
                self.wordchars = "".join([c for c in self.wordchars + "~-./*?=" if c not in punctuation_chars])

        @property
        def punctuation_chars(self):
            return self._punctuation_chars

        def push_token(self, tok):
            '''Give a token back: get_token returns it next.'''
            if self.debug >= 1:
                print("shlex: pushing token " + repr(tok))
            self.pushback.appendleft(tok)

        def push_source(self, newstream, newfile=None):
            '''Read from another stream first.'''
            if isinstance(newstream, str):
                newstream = _StringIO(newstream)
            self.filestack.appendleft((self.infile, self.instream, self.lineno))
            self.infile, self.instream, self.lineno = newfile, newstream, 1
            if self.debug:
                print(f"shlex: pushing to file {self.infile}" if newfile is not None else
                      f"shlex: pushing to stream {self.instream}")

        def pop_source(self):
            '''Go back to the stream before.'''
            self.instream.close()
            self.infile, self.instream, self.lineno = self.filestack.popleft()
            if self.debug:
                print(f"shlex: popping to {self.instream}, line {self.lineno}")
            self.state = " "

        def get_token(self):
            '''The next token, `eof` at the end.'''
            if self.pushback:
                token = self.pushback.popleft()
                if self.debug >= 1:
                    print("shlex: popping token " + repr(token))
                return token
            raw = self.read_token()
            if self.source is not None:
                while raw == self.source:
                    found = self.sourcehook(self.read_token())
                    if found:
                        name, stream = found
                        self.push_source(stream, name)
                    raw = self.get_token()
            while raw == self.eof and self.filestack:
                self.pop_source()
                raw = self.get_token()
            if self.debug >= 1:
                print("shlex: token=" + repr(raw) if raw != self.eof else "shlex: token=EOF")
            return raw

        def _read(self):
            if self._punctuation_chars and self._pushed:
                return self._pushed.pop()
            return self.instream.read(1)

        def _is_word(self, char):
            return char in self.wordchars or char in self.quotes or (
                self.whitespace_split and char not in self._punctuation_chars)

        def _begin(self, char):
            '''The first character of a token. Whether the token is whole already.'''
            if self.posix and char in self.escape:
                self._escaped_from = "a"
                self.state = char
            elif char in self.wordchars:
                self.token = char
                self.state = "a"
            elif char in self._punctuation_chars:
                self.token = char
                self.state = "c"
            elif char in self.quotes:
                if not self.posix:
                    self.token = char
                self.state = char
            elif self.whitespace_split:
                self.token = char
                self.state = "a"
            else:
                self.token = char
                return True
            return False

        def _skip_line(self):
            self.instream.readline()
            self.lineno += 1

        def read_token(self):
            '''The next token of the stream itself.'''
            quoted = False
            self._escaped_from = " "
            while True:
                char = self._read()
                if char == "\n":
                    self.lineno += 1
                if self.debug >= 3:
                    print(f"shlex: in state {self.state!r} I see character: {char!r}")
                state = self.state
                if state is None:
                    self.token = ""
                    break
                if state == " ":
                    if not char:
                        self.state = None
                        break
                    if char in self.whitespace:
                        if self.token or self.posix and quoted:
                            break
                    elif char in self.commenters:
                        self._skip_line()
                    elif self._begin(char) and (self.token or self.posix and quoted):
                        break
                elif state in self.quotes:
                    quoted = True
                    if not char:
                        raise ValueError("No closing quotation")
                    if char == state:
                        if not self.posix:
                            self.token += char
                            self.state = " "
                            break
                        self.state = "a"
                    elif self.posix and char in self.escape and state in self.escapedquotes:
                        self._escaped_from = state
                        self.state = char
                    else:
                        self.token += char
                elif state in self.escape:
                    if not char:
                        raise ValueError("No escaped character")
                    origin = self._escaped_from
                    if origin in self.quotes and char != state and char != origin:
                        self.token += state
                    self.token += char
                    self.state = origin
                elif not char:
                    self.state = None
                    break
                elif char in self.whitespace:
                    self.state = " "
                    if self.token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self._skip_line()
                    if self.posix:
                        self.state = " "
                        if self.token or quoted:
                            break
                elif state == "c":
                    if char in self._punctuation_chars:
                        self.token += char
                    else:
                        if char not in self.whitespace:
                            self._pushed.append(char)
                        self.state = " "
                        break
                elif self.posix and char in self.quotes:
                    self.state = char
                elif self.posix and char in self.escape:
                    self._escaped_from = "a"
                    self.state = char
                elif self._is_word(char):
                    self.token += char
                else:
                    if self._punctuation_chars:
                        self._pushed.append(char)
                    else:
                        self.pushback.appendleft(char)
                    self.state = " "
                    if self.token or self.posix and quoted:
                        break
            token, self.token = self.token, ""
            if self.posix and not quoted and not token:
                token = None
            if self.debug > 1:
                print("shlex: raw token=" + repr(token) if token else "shlex: raw token=EOF")
            return token

        def sourcehook(self, newfile):
            '''The name and the stream of a file that the text includes.'''
            if newfile[0] == '"':
                newfile = newfile[1:-1]
            if isinstance(self.infile, str) and not os.path.isabs(newfile):
                newfile = os.path.join(os.path.dirname(self.infile), newfile)
            return newfile, open(newfile)

        def error_leader(self, infile=None, lineno=None):
            '''How compilers begin a message of an error.'''
            infile = self.infile if infile is None else infile
            return '"%s", line %d: ' % (infile, self.lineno if lineno is None else lineno)

        def __iter__(self):
            return self

        def __next__(self):
            token = self.get_token()
            if token == self.eof:
                raise StopIteration
            return token


    def split(s, comments=False, posix=True):
        '''The words of a command line.'''
        if s is None:
            import warnings
            warnings.warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning, stacklevel=2)
        lexer = shlex(s, posix=posix)
        lexer.whitespace_split = True
        if not comments:
            lexer.commenters = ""
        return list(lexer)


    def join(split_command):
        '''A command line of words.'''
        return " ".join([quote(word) for word in split_command])


    def quote(s):
        '''A word as a shell reads it.'''
        if not s:
            return "''"
        if all([c in _safe for c in s]):
            return s
        return "'" + s.replace("'", "'\"'\"'") + "'"
    """#
}
