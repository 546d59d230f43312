extension BundledModules {
  /// The module `textwrap`.
  static let textwrap: StaticString = #"""
    '''Wrapping and indenting text.'''
    import re as _re

    __all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]
    _space = "\t\n\x0b\x0c\r "
    _blanks = str.maketrans(_space, " " * len(_space))
    _runs = _re.compile(r"[\t\n\x0b\x0c\r ]+|[^\t\n\x0b\x0c\r ]+").findall


    class TextWrapper:
        '''Wraps paragraphs.'''

        def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                     fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                     tabsize=8, *, max_lines=None, placeholder=" [...]"):
            self.width, self.initial_indent, self.subsequent_indent = width, initial_indent, subsequent_indent
            self.expand_tabs, self.replace_whitespace, self.tabsize = expand_tabs, replace_whitespace, tabsize
            self.fix_sentence_endings, self.break_long_words = fix_sentence_endings, break_long_words
            self.drop_whitespace, self.break_on_hyphens = drop_whitespace, break_on_hyphens
            self.max_lines, self.placeholder = max_lines, placeholder

        def _chunks(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            if self.replace_whitespace:
                text = text.translate(_blanks)
            chunks = _runs(text)
            if not self.break_on_hyphens or "-" not in text:
                return chunks
            parts = []
            for chunk in chunks:
                parts.extend(self._hyphens(chunk) if "-" in chunk else [chunk])
            return parts

        def _hyphens(self, word):
            result = []
            start = 0
            for place in range(1, len(word) - 1):
                if word[place] == "-" and place - start >= 2 and word[place - 1].isalpha() and word[place - 2].isalpha() \
                        and word[place + 1].isalpha() and len(word) - place > 2 and word[place + 2].isalpha():
                    result.append(word[start:place + 1])
                    start = place + 1
            result.append(word[start:])
            return result

        def wrap(self, text):
            '''The lines of a wrapped paragraph.'''
            if self.width <= 0:
                raise ValueError(f"invalid width {self.width!r} (must be > 0)")
            chunks = self._chunks(text)[::-1]
            lines = []
            while chunks:
                indent = self.subsequent_indent if lines else self.initial_indent
                width = self.width - len(indent)
                line = []
                used = 0
                if self.drop_whitespace and not chunks[-1].strip() and lines:
                    chunks.pop()
                while chunks and used + len(chunks[-1]) <= width:
                    used += len(chunks[-1])
                    line.append(chunks.pop())
                if chunks and len(chunks[-1]) > width:
                    room = max(1, width - used)
                    if self.break_long_words:
                        line.append(chunks[-1][:room])
                        chunks[-1] = chunks[-1][room:]
                    elif not line:
                        line.append(chunks.pop())
                    used = sum(map(len, line))
                if self.drop_whitespace and line and not line[-1].strip():
                    used -= len(line.pop())
                if not line:
                    continue
                if self.max_lines is None or len(lines) + 1 < self.max_lines or (
                        not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and used <= width:
                    lines.append(indent + "".join(line))
                    continue
                while line:
                    if line[-1].strip() and used + len(self.placeholder) <= width:
                        lines.append(indent + "".join(line) + self.placeholder)
                        break
                    used -= len(line.pop())
                else:
                    if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                        lines[-1] = lines[-1].rstrip() + self.placeholder
                    else:
                        lines.append(indent + self.placeholder.lstrip())
                break
            return lines

        def fill(self, text):
            return "\n".join(self.wrap(text))


    def wrap(text, width=70, **kwargs):
        '''The lines of a wrapped paragraph.'''
        return TextWrapper(width=width, **kwargs).wrap(text)


    def fill(text, width=70, **kwargs):
        '''A wrapped paragraph.'''
        return TextWrapper(width=width, **kwargs).fill(text)


    def shorten(text, width, **kwargs):
        '''The text cut at a width.'''
        return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


    def dedent(text):
        '''Remove the common margin.'''
        lines = ["" if not line.strip(" \t") else line for line in text.split("\n")]
        margin = None
        for line in lines:
            if not line:
                continue
            own = line[:len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = own
            else:
                size = 0
                while size < min(len(margin), len(own)) and margin[size] == own[size]:
                    size += 1
                margin = margin[:size]
        size = len(margin or "")
        return "\n".join([line[size:] for line in lines])


    def indent(text, prefix, predicate=None):
        '''Put a prefix before lines.'''
        return "".join([
            prefix + line if (line.strip() if predicate is None else predicate(line)) else line
            for line in text.splitlines(True)])
    """#
}
