extension BundledModules {
  /// The module `textwrap`.
  static let textwrap: StaticString = #"""
    '''Wrapping and indenting text.'''
    import re as _re

    __all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]
    _space = "\t\n\x0b\x0c\r "
    _blanks = str.maketrans(_space, " " * len(_space))
    _runs = _re.compile(r"[\t\n\x0b\x0c\r ]+|[^\t\n\x0b\x0c\r ]+").findall


    _sentence_end = _re.compile("[a-z][.!?][\"']?$").search


    def _parts(word):
        '''A word cut behind its hyphens and around its dashes.'''
        result = []
        start = place = 0
        end = len(word)
        while 0 <= (place := word.find("-", place)) < end - 1:
            last = place
            while last < end and word[last] == "-":
                last += 1
            if last - place > 1:
                if place and last < end and _joins(word[last]) and (_joins(word[place - 1]) or word[place - 1] in "!\"'&.,?"):
                    result += [word[start:place], word[place:last]]
                    start = last
            elif _two_letters(word[:place][::-1]) and _two_letters(word[last:]):
                result.append(word[start:last])
                start = last
            place = last
        result.append(word[start:])
        return [part for part in result if part]


    def _joins(char):
        return char.isalnum() or char == "_"


    def _two_letters(text):
        '''Whether a text begins with two letters, between which a hyphen may stand.'''
        return text[:1].isalpha() and (text[1:2].isalpha() or text[1:2] == "-" and text[2:3].isalpha())


    class TextWrapper:
        '''Wraps paragraphs.'''
        unicode_whitespace_trans = dict.fromkeys(map(ord, "\t\n\v\f\r "), 32)

        def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                     fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                     tabsize=8, *, max_lines=None, placeholder=" [...]"):
            self.width, self.initial_indent, self.subsequent_indent = width, initial_indent, subsequent_indent
            self.expand_tabs, self.replace_whitespace, self.tabsize = expand_tabs, replace_whitespace, tabsize
            self.fix_sentence_endings, self.break_long_words = fix_sentence_endings, break_long_words
            self.drop_whitespace, self.break_on_hyphens = drop_whitespace, break_on_hyphens
            self.max_lines, self.placeholder = max_lines, placeholder

        def _split(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            if self.replace_whitespace:
                text = text.translate(_blanks)
            chunks = _runs(text)
            if self.break_on_hyphens and "-" in text:
                chunks = [part for chunk in chunks for part in (_parts(chunk) if "-" in chunk else [chunk])]
            if self.fix_sentence_endings:
                for place in range(1, len(chunks)):
                    if chunks[place] == " " and _sentence_end(chunks[place - 1]):
                        chunks[place] = "  "
            return chunks

        def wrap(self, text):
            '''The lines of a wrapped paragraph.'''
            if self.width <= 0:
                raise ValueError(f"invalid width {self.width!r} (must be > 0)")
            if self.max_lines is not None:
                indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
                if len(indent) + len(self.placeholder.lstrip()) > self.width:
                    raise ValueError("placeholder too large for max width")
            chunks = self._split(text)[::-1]
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
                    if self.break_long_words:
                        word = chunks[-1]
                        room = width - used if width > 0 else 1
                        if self.break_on_hyphens and len(word) > room:
                            hyphen = word.rfind("-", 0, max(room, 0))
                            if hyphen > 0 and word[:hyphen].strip("-"):
                                room = hyphen + 1
                        line.append(word[:room])
                        chunks[-1] = word[room:]
                    elif not line:
                        line.append(chunks.pop())
                    used = sum(map(len, line))
                if self.drop_whitespace and line and not line[-1].strip():
                    used -= len(line.pop())
                if not line:
                    continue
                is_full = self.max_lines is not None and len(lines) + 1 >= self.max_lines
                if not is_full or used <= width and (
                        not chunks or self.drop_whitespace and [chunk.strip() for chunk in chunks] == [""]):
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
        if not isinstance(text, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(text).__name__}'")
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
