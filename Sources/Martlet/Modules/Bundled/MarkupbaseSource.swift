extension BundledModules {
  /// The module `_markupbase`.
  static let markupbase: StaticString = #"""
    '''What readers of HTML and its like have in common: where they are, and declarations.'''
    import re as _re

    _name = _re.compile(r"([a-zA-Z][-_.a-zA-Z0-9]*)\s*")
    _string = _re.compile(r'''(?:'[^']*'|"[^"]*")\s*''')
    _comment_end = _re.compile(r"--\s*>")
    _section_ends = {
        **dict.fromkeys(("temp", "cdata", "ignore", "include", "rcdata"), _re.compile(r"]\s*]\s*>")),
        **dict.fromkeys(("if", "else", "endif"), _re.compile(r"]\s*>"))}
    # What may stand between the brackets of a document type.
    _subset_part = _re.compile(
        r'''\s+|%[a-zA-Z][-_.a-zA-Z0-9]*\s*;?|<!--.*?--\s*>|'''
        r'''<!(?i:attlist|element|entity|notation)\b(?:'[^']*'|"[^"]*"|[^'">])*>''', _re.S)
    # The beginning of one that may go on in what is fed next.
    _subset_rest = _re.compile(r'''(?:%[-_.a-zA-Z0-9]*|<(?:!(?:[^'">]|'[^']*'|"[^"]*")*(?:'[^']*|"[^"]*)?)?)?\Z''', _re.S)


    class ParserBase:
        '''The base of such readers, which keep the text that they have not read yet in rawdata.'''

        def __init__(self):
            if type(self) is ParserBase:
                raise RuntimeError("_markupbase.ParserBase must be subclassed")

        def reset(self):
            '''Begin at the first line.'''
            self.lineno, self.offset = 1, 0

        def getpos(self):
            '''The line and the column of what is being told of.'''
            return self.lineno, self.offset

        def updatepos(self, i, j):
            '''Count the lines between two places of the text.'''
            if j > i:
                text = self.rawdata[i:j]
                lines = text.count("\n")
                self.lineno += lines
                self.offset = len(text) - 1 - text.rindex("\n") if lines else self.offset + len(text)
            return j

        def parse_comment(self, i, report=1):
            '''Reads a comment; returns where it ends, -1 if that is not there.'''
            text = self.rawdata
            if not text.startswith("<!--", i):
                raise AssertionError("unexpected call to parse_comment()")
            found = _comment_end.search(text, i + 4)
            if not found:
                return -1
            if report:
                self.handle_comment(text[i + 4:found.start()])
            return found.end()

        def parse_marked_section(self, i, report=1):
            '''Reads a declaration in brackets; returns where it ends, -1 if that is not there.'''
            text = self.rawdata
            if not text.startswith("<![", i):
                raise AssertionError("unexpected call to parse_marked_section()")
            name, end = self._scan_name(i + 3, i)
            if end < 0:
                return end
            if name not in _section_ends:
                raise AssertionError(f"unknown status keyword {text[i + 3:end]!r} in marked section")
            found = _section_ends[name].search(text, i + 3)
            if not found:
                return -1
            if report:
                self.unknown_decl(text[i + 3:found.start()])
            return found.end()

        def parse_declaration(self, i):
            '''Reads a declaration; returns where it ends, -1 if that is not there.'''
            text = self.rawdata
            if not text.startswith("<!", i):
                raise AssertionError("unexpected call to parse_declaration")
            first = text[i + 2:i + 3]
            if first == ">":
                return i + 3
            if first in ("-", ""):
                return -1
            if first == "[":
                return self.parse_marked_section(i)
            kind, place = self._scan_name(i + 2, i)
            while 0 <= place < len(text):
                character = text[place]
                if character == ">":
                    (self.handle_decl if kind == "doctype" else self.unknown_decl)(text[i + 2:place])
                    return place + 1
                if character in "\"'":
                    found = _string.match(text, place)
                    place = found.end() if found else -1
                elif character.isascii() and character.isalpha():
                    place = self._scan_name(place, i)[1]
                elif character != "[":
                    raise AssertionError(f"unexpected {character!r} char in declaration")
                elif kind == "doctype":
                    place = self._subset_end(place + 1, i)
                elif kind in ("attlist", "linktype", "link", "element"):
                    raise AssertionError(f"unsupported '[' char in {kind} declaration")
                else:
                    raise AssertionError("unexpected '[' char in declaration")
            return -1

        def _subset_end(self, place, start):
            '''Where the declarations within a document type end.'''
            text = self.rawdata
            while found := _subset_part.match(text, place):
                place = found.end()
            if text.startswith("]", place):
                place += 1
                while text[place:place + 1].isspace():
                    place += 1
                if place == len(text):
                    return -1
                if text[place] == ">":
                    return place
                wrong = "unexpected char after internal subset"
            elif _subset_rest.match(text, place):
                return -1
            else:
                wrong = f"unexpected char {text[place]!r} in internal subset"
            self.updatepos(start, place)
            raise AssertionError(wrong)

        def _scan_name(self, i, declstartpos):
            '''The name at a place in small letters and where it ends; -1 if it may go on.'''
            text = self.rawdata
            if i == len(text):
                return None, -1
            found = _name.match(text, i)
            if not found:
                self.updatepos(declstartpos, i)
                raise AssertionError(f"expected name token at {text[declstartpos:declstartpos + 20]!r}")
            return (None, -1) if found.end() == len(text) else (found[1].lower(), found.end())

        def unknown_decl(self, data):
            '''Another declaration in brackets.'''
    """#
}
