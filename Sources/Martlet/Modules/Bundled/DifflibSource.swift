extension BundledModules {
  /// The module `difflib`.
  static let difflib: StaticString = #"""
    '''Differences between sequences.'''
    from collections import Counter as _Counter, namedtuple as _namedtuple
    from heapq import nlargest as _nlargest
    from types import GenericAlias as _GenericAlias
    import re as _re

    __all__ = [
        "Differ", "HtmlDiff", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "Match", "SequenceMatcher", "context_diff",
        "diff_bytes", "get_close_matches", "ndiff", "restore", "unified_diff",
    ]

    Match = _namedtuple("Match", "a b size")


    # Matching


    class SequenceMatcher:
        '''Finds the longest blocks that two sequences of hashable items have in common, and so on beside them.'''
        __class_getitem__ = classmethod(_GenericAlias)

        def __init__(self, isjunk=None, a="", b="", autojunk=True):
            self.isjunk, self.autojunk = isjunk, autojunk
            self.a = self.b = None
            self.set_seqs(a, b)

        def set_seqs(self, a, b):
            '''Compare two other sequences.'''
            self.set_seq1(a)
            self.set_seq2(b)

        def set_seq1(self, a):
            '''Compare another first sequence; what is known of the second is kept.'''
            if self.a is not a:
                self.a = a
                self._forget()

        def set_seq2(self, b):
            '''Compare another second sequence.'''
            if self.b is not b:
                self.b = b
                self._forget()
                self._counts = None
                self._find_places()

        def _forget(self):
            self.matching_blocks = self.opcodes = None

        def _find_places(self):
            '''Where each item of b is, without junk and, in long sequences, what is everywhere.'''
            where = {}
            for place, item in enumerate(self.b):
                if item in where:
                    where[item].append(place)
                else:
                    where[item] = [place]
            size = len(self.b)
            is_junk = self.isjunk or (lambda item: False)
            most = size // 100 + 1 if self.autojunk and size >= 200 else size
            self.bjunk = {item for item in where if is_junk(item)}
            self.bpopular = {item for item in where if item not in self.bjunk and len(where[item]) > most}
            self.b2j = {
                item: places for item, places in where.items() if item not in self.bjunk and item not in self.bpopular}

        def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
            '''The longest block within ranges: of several the first in a, then the first in b.'''
            a_end = len(self.a) if ahi is None else ahi
            b_end = len(self.b) if bhi is None else bhi
            end_a = end_b = size = 0
            # How long the blocks are that end at the last item of a looked at, by where they end in b.
            ending = {}
            for place in range(alo, a_end):
                before, ending = ending, {}
                for other in self.b2j.get(self.a[place], ()):
                    if other >= b_end:
                        break
                    if other >= blo:
                        reach = ending[other] = before.get(other - 1, 0) + 1
                        if reach > size:
                            end_a, end_b, size = place + 1, other + 1, reach
            start, other = (end_a - size, end_b - size) if size else (alo, blo)
            # Popular items, then junk, never begin a block, but they lengthen one.
            for of_junk in (False, True):
                while start > alo and other > blo and self._lengthens(start - 1, other - 1, of_junk):
                    start, other, size = start - 1, other - 1, size + 1
                while start + size < a_end and other + size < b_end and self._lengthens(
                        start + size, other + size, of_junk):
                    size += 1
            return Match(start, other, size)

        def _lengthens(self, place, other, of_junk):
            item = self.b[other]
            return (item in self.bjunk) is of_junk and self.a[place] == item

        def get_matching_blocks(self):
            '''The blocks in order, an empty one at the end.'''
            if self.matching_blocks is None:
                self.matching_blocks = self._joined(sorted(self._blocks()))
            return self.matching_blocks

        def _blocks(self):
            gaps = [(0, len(self.a), 0, len(self.b))]
            for alo, ahi, blo, bhi in gaps:
                block = self.find_longest_match(alo, ahi, blo, bhi)
                if block.size:
                    yield block
                    for gap in (
                        (alo, block.a, blo, block.b), (block.a + block.size, ahi, block.b + block.size, bhi),
                    ):
                        if gap[0] < gap[1] and gap[2] < gap[3]:
                            gaps.append(gap)

        def _joined(self, blocks):
            '''The blocks, where one follows directly on another as one.'''
            result = []
            for a, b, size in blocks:
                if result:
                    last = result[-1]
                    if (last.a + last.size, last.b + last.size) == (a, b):
                        result[-1] = last._replace(size=last.size + size)
                        continue
                result.append(Match(a, b, size))
            return [*result, Match(len(self.a), len(self.b), 0)]

        def get_opcodes(self):
            '''What makes b of a: equal, replace, delete and insert with their ranges.'''
            if self.opcodes is None:
                self.opcodes = [*self._codes()]
            return self.opcodes

        def _codes(self):
            names = {(True, True): "replace", (True, False): "delete", (False, True): "insert"}
            a = b = 0
            for block in self.get_matching_blocks():
                tag = names.get((a < block.a, b < block.b))
                if tag:
                    yield tag, a, block.a, b, block.b
                a, b = block.a + block.size, block.b + block.size
                if block.size:
                    yield "equal", block.a, a, block.b, b

        def get_grouped_opcodes(self, n=3):
            '''Groups of changes with n items around each.'''
            group = []
            for tag, *ranges in self.get_opcodes():
                length = ranges[1] - ranges[0]
                if tag == "equal":
                    is_first = not group
                    if not is_first and length <= 2 * n:
                        group.append((tag, *ranges))
                        continue
                    head, tail = _ends(ranges, min(n, length))
                    if not is_first:
                        group.append((tag, *head))
                        yield group
                    group = [(tag, *tail)]
                else:
                    group.append((tag, *ranges))
            if group and group[-1][0] == "equal":
                # What is equal at the end is no longer than n.
                tag, *ranges = group.pop()
                if group:
                    head, _ = _ends(ranges, min(n, ranges[1] - ranges[0]))
                    group.append((tag, *head))
            if group:
                yield group

        # How alike

        def _ratio(self, matches):
            length = len(self.a) + len(self.b)
            return 2.0 * matches / length if length else 1.0

        def ratio(self):
            '''How alike the sequences are, from 0 to 1.'''
            return self._ratio(sum(size for _, _, size in self.get_matching_blocks()))

        def quick_ratio(self):
            '''An upper bound of ratio: without regard to order.'''
            if self._counts is None:
                self._counts = _Counter(self.b)
            return self._ratio((_Counter(self.a) & self._counts).total())

        def real_quick_ratio(self):
            '''An upper bound of ratio by the lengths alone.'''
            return self._ratio(min(map(len, (self.a, self.b))))

        def _ratio_above(self, bound, is_above):
            '''The ratio if it passes the test against the bound, the cheap bounds being tried first; else None.'''
            if is_above(self.real_quick_ratio(), bound) and is_above(self.quick_ratio(), bound):
                ratio = self.ratio()
                if is_above(ratio, bound):
                    return ratio
            return None


    def _ends(ranges, n):
        '''The first n and the last n items of ranges of equal items.'''
        a, a_end, b, b_end = ranges
        return (a, a + n, b, b + n), (a_end - n, a_end, b_end - n, b_end)


    def get_close_matches(word, possibilities, n=3, cutoff=0.6):
        '''The words most like one, the best first.'''
        if n <= 0:
            raise ValueError(f"n must be > 0: {n!r}")
        if cutoff < 0.0 or cutoff > 1.0:
            raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
        matcher = SequenceMatcher(b=word)
        rated = []
        for possible in possibilities:
            matcher.set_seq1(possible)
            ratio = matcher._ratio_above(cutoff, lambda a, b: a >= b)
            if ratio is not None:
                rated.append((ratio, possible))
        return [possible for _, possible in _nlargest(n, rated)]


    # Lines with marks


    def IS_LINE_JUNK(line, pat=_re.compile(r"\s*(?:#\s*)?$").match):
        '''Whether a line is empty or a # alone.'''
        return pat(line) is not None


    def IS_CHARACTER_JUNK(ch, ws=" \t"):
        '''Whether a character is a space or a tab.'''
        return ch in ws


    class Differ:
        '''Compares lines, and within lines that are alike the characters.'''

        def __init__(self, linejunk=None, charjunk=None):
            self.linejunk, self.charjunk = linejunk, charjunk

        def compare(self, a, b):
            '''Lines that begin with "- ", "+ ", "  " or "? ".'''
            for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
                if tag == "equal":
                    yield from _marked(" ", a[alo:ahi])
                else:
                    yield from self._change(a[alo:ahi], b[blo:bhi])

        def _change(self, old, new):
            '''Lines in the place of others: around the two that are most alike.'''
            if not (old and new):
                yield from _marked("-", old)
                yield from _marked("+", new)
                return
            pair = self._most_alike(old, new)
            if pair is None:
                # The fewer ones first.
                parts = [_marked("+", new), _marked("-", old)]
                for part in parts if len(new) < len(old) else reversed(parts):
                    yield from part
                return
            i, j = pair
            yield from self._change(old[:i], new[:j])
            if old[i] == new[j]:
                yield f"  {old[i]}"
            else:
                yield from self._hinted(old[i], new[j])
            yield from self._change(old[i + 1:], new[j + 1:])

        def _most_alike(self, old, new):
            '''The places of two lines that are alike but differ; else of two equal ones, which only junk can be.'''
            matcher = SequenceMatcher(self.charjunk)
            best, pair, equal = 0.74, None, None
            for j, added in enumerate(new):
                matcher.set_seq2(added)
                for i, removed in enumerate(old):
                    if removed == added:
                        equal = equal or (i, j)
                        continue
                    matcher.set_seq1(removed)
                    ratio = matcher._ratio_above(best, lambda a, b: a > b)
                    if ratio is not None:
                        best, pair = ratio, (i, j)
            return pair if best >= 0.75 else equal

        def _hinted(self, old, new):
            '''Two lines, and below each where its characters differ.'''
            signs = {"equal": "  ", "replace": "^^", "delete": "- ", "insert": " +"}
            hints = ["", ""]
            for tag, alo, ahi, blo, bhi in SequenceMatcher(self.charjunk, old, new).get_opcodes():
                hints[0] += signs[tag][0] * (ahi - alo)
                hints[1] += signs[tag][1] * (bhi - blo)
            for mark, line, hint in zip("-+", (old, new), hints):
                yield f"{mark} {line}"
                # Blanks stay as they are, so that tabs align.
                below = "".join(c if sign == " " and c.isspace() else sign for c, sign in zip(line, hint)).rstrip()
                if below:
                    yield f"? {below}\n"


    def _marked(mark, lines):
        return (f"{mark} {line}" for line in lines)


    def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        '''What Differ says of lines.'''
        return Differ(linejunk, charjunk).compare(a, b)


    def restore(delta, which):
        '''One of the two sequences of what ndiff gave.'''
        signs = {1: "-", 2: "+"}
        if int(which) not in signs:
            raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
        return (line[2:] for line in delta if line[:2] in ("  ", signs[int(which)] + " "))


    # Reports of changes


    def _hunks(a, b, n, heads, lineterm, *others):
        '''The groups of changes; before the first, the two lines that name the files.'''
        for lines in (a, b):
            if lines and not isinstance(lines[0], str):
                raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
        for text in (*others, lineterm):
            if not isinstance(text, str):
                raise TypeError(f"all arguments must be str, not: {text!r}")
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            titles = [
                f"{sign} {name}" + (f"\t{date}" if date else "") + lineterm
                for sign, name, date in zip(heads, others[:2], others[2:])]
            yield titles, group, (group[0][1], group[-1][2]), (group[0][3], group[-1][4])
            heads = ()


    def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        '''The changes of lines in the unified format.'''
        def shown(start, end):
            count = end - start
            return f"{start + 1}" if count == 1 else f"{start + (count > 0)},{count}"

        for titles, group, of_a, of_b in _hunks(
                a, b, n, ("---", "+++"), lineterm, fromfile, tofile, fromfiledate, tofiledate):
            yield from titles
            yield f"@@ -{shown(*of_a)} +{shown(*of_b)} @@{lineterm}"
            for tag, alo, ahi, blo, bhi in group:
                if tag == "equal":
                    yield from (" " + line for line in a[alo:ahi])
                else:
                    yield from ("-" + line for line in a[alo:ahi])
                    yield from ("+" + line for line in b[blo:bhi])


    def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        '''The changes of lines in the context format.'''
        def shown(start, end):
            return f"{start + 1},{end}" if end - start > 1 else str(end)

        signs = {"equal": " ", "replace": "!", "delete": "-", "insert": "+"}
        for titles, group, of_a, of_b in _hunks(
                a, b, n, ("***", "---"), lineterm, fromfile, tofile, fromfiledate, tofiledate):
            yield from titles
            yield "*" * 15 + lineterm
            for stars, bounds, lines, first, foreign in (("*", of_a, a, 1, "insert"), ("-", of_b, b, 3, "delete")):
                yield f"{stars * 3} {shown(*bounds)} {stars * 4}{lineterm}"
                # A side without changes is not shown.
                if any(code[0] not in ("equal", foreign) for code in group):
                    for code in group:
                        if code[0] != foreign:
                            yield from _marked(signs[code[0]], lines[code[first]:code[first + 1]])


    def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
        '''A difference of lines of bytes.'''
        def as_text(given):
            try:
                return given.decode("ascii", "surrogateescape")
            except AttributeError as error:
                raise TypeError(f"all arguments must be bytes, not {type(given).__name__} ({given!r})") from error

        lines = [[*map(as_text, side)] for side in (a, b)]
        names = [*map(as_text, (fromfile, tofile, fromfiledate, tofiledate))]
        for line in dfunc(*lines, *names, n, as_text(lineterm)):
            yield line.encode("ascii", "surrogateescape")


    class HtmlDiff:
        '''Tables of differences in HTML, which Martlet does not make.'''

        def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
            raise NotImplementedError("difflib.HtmlDiff is not supported; use unified_diff or ndiff")
    """#
}
