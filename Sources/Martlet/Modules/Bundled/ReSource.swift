extension BundledModules {
  /// `_re`: what of `re` is written in the language.
  static let re: StaticString = #"""
    class error(Exception):
        '''A pattern that cannot be read: msg and, where they are known, pattern, pos, lineno and colno.'''

        __module__ = 're'

        def __init__(self, msg, pattern=None, pos=None):
            self.msg, self.pattern, self.pos = msg, pattern, pos
            self.lineno = self.colno = None
            text = msg
            if pattern is not None and pos is not None:
                newline = '\n' if isinstance(pattern, str) else b'\n'
                self.lineno = pattern.count(newline, 0, pos) + 1
                self.colno = pos - pattern.rfind(newline, 0, pos)
                text = f'{msg} at position {pos}'
                if newline in pattern:
                    text = f'{text} (line {self.lineno}, column {self.colno})'
            Exception.__init__(self, text)


    class Scanner:
        '''A tokeniser of (pattern, action) pairs.'''

        __module__ = 're'

        def __init__(self, lexicon, flags=0):
            import re
            self.lexicon = lexicon
            self.scanner = re.compile('|'.join(f'({phrase})' for phrase, _ in lexicon), flags)

        def scan(self, string):
            found = []
            at = 0
            advance = self.scanner.scanner(string).match
            while (match := advance()) and match.end() > at:
                at = match.end()
                action = self.lexicon[match.lastindex - 1][1]
                if callable(action):
                    self.match = match
                    action = action(self, match.group())
                if action is not None:
                    found.append(action)
            return found, string[at:]
    """#

  /// `_reflags`: the flags of `re`, apart since they need `enum`.
  static let reFlags: StaticString = #"""
    import enum

    RegexFlag = enum.IntFlag('RegexFlag', {
        'NOFLAG': 0, 'ASCII': 256, 'A': 256, 'IGNORECASE': 2, 'I': 2, 'LOCALE': 4, 'L': 4, 'UNICODE': 32, 'U': 32,
        'MULTILINE': 8, 'M': 8, 'DOTALL': 16, 'S': 16, 'VERBOSE': 64, 'X': 64, 'TEMPLATE': 1, 'T': 1, 'DEBUG': 128}, module='re', boundary=enum.KEEP)
    RegexFlag._numeric_repr_ = hex
    enum.global_enum(RegexFlag)
    RegexFlag.__str__ = RegexFlag.__repr__
    """#
}
