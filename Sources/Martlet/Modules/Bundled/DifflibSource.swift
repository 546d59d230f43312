extension BundledModules {
  /// The module `difflib`.
  static let difflib: StaticString = #"""
    '''Differences between sequences.'''
    from collections import namedtuple as _namedtuple
    from heapq import nlargest as _nlargest
    from types import GenericAlias as _GenericAlias
    import re as _re

    __all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
               "context_diff", "unified_diff", "diff_bytes", "HtmlDiff", "Match"]

    Match = _namedtuple("Match", "a b size")


    def _share(matches, length):
        return 2.0 * matches / length if length else 1.0


    class SequenceMatcher:
        '''Finds the longest blocks that two sequences of hashable items have in common, and so on beside them.'''

        def __init__(self, isjunk=None, a="", b="", autojunk=True):
            self.isjunk = isjunk
            self.a = self.b = None
            self.autojunk = autojunk
            self.set_seqs(a, b)

        def set_seqs(self, a, b):
            self.set_seq1(a)
            self.set_seq2(b)

        def set_seq1(self, a):
            if a is not self.a:
                self.a = a
                self.matching_blocks = self.opcodes = None

        def set_seq2(self, b):
            if b is not self.b:
                self.b = b
                self.matching_blocks = self.opcodes = None
                self.fullbcount = None
                self._index()

        def _index(self):
            '''Where each item of b is, without junk and, in long sequences, what is everywhere.'''
            places = self.b2j = {}
            for place, item in enumerate(self.b):
                places.setdefault(item, []).append(place)
            self.bjunk = junk = set()
            if self.isjunk:
                junk.update([item for item in places if self.isjunk(item)])
                for item in junk:
                    del places[item]
            self.bpopular = popular = set()
            count = len(self.b)
            if self.autojunk and count >= 200:
                limit = count // 100 + 1
                popular.update([item for item, where in places.items() if len(where) > limit])
                for item in popular:
                    del places[item]

        def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
            '''The longest block within ranges: of several the first in a, then the first in b.'''
            a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
            if ahi is None:
                ahi = len(a)
            if bhi is None:
                bhi = len(b)
            start_a, start_b, size = alo, blo, 0
            lengths = {}
            for i in range(alo, ahi):
                longer = {}
                for j in places.get(a[i], ()):
                    if j < blo:
                        continue
                    if j >= bhi:
                        break
                    length = longer[j] = lengths.get(j - 1, 0) + 1
                    if length > size:
                        start_a, start_b, size = i - length + 1, j - length + 1, length
                lengths = longer
            # Popular items, then junk, only extend a block.
            for is_junk in (False, True):
                while start_a > alo and start_b > blo and (b[start_b - 1] in junk) == is_junk and (
                        a[start_a - 1] == b[start_b - 1]):
                    start_a, start_b, size = start_a - 1, start_b - 1, size + 1
                while start_a + size < ahi and start_b + size < bhi and (b[start_b + size] in junk) == is_junk and (
                        a[start_a + size] == b[start_b + size]):
                    size += 1
            return Match(start_a, start_b, size)

        def get_matching_blocks(self):
            '''The blocks in order, an empty one at the end.'''
            if self.matching_blocks is not None:
                return self.matching_blocks
            found, pending = [], [(0, len(self.a), 0, len(self.b))]
            while pending:
                alo, ahi, blo, bhi = pending.pop()
                i, j, size = block = self.find_longest_match(alo, ahi, blo, bhi)
                if size:
                    found.append(block)
                    if alo < i and blo < j:
                        pending.append((alo, i, blo, j))
                    if i + size < ahi and j + size < bhi:
                        pending.append((i + size, ahi, j + size, bhi))
            found.sort()
            joined = []
            for i, j, size in found:
                if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
                    joined[-1] = joined[-1][0], joined[-1][1], joined[-1][2] + size
                else:
                    joined.append((i, j, size))
            joined.append((len(self.a), len(self.b), 0))
            self.matching_blocks = [Match(*block) for block in joined]
            return self.matching_blocks

        def get_opcodes(self):
            '''What makes b of a: equal, replace, delete and insert with their ranges.'''
            if self.opcodes is not None:
                return self.opcodes
            self.opcodes = codes = []
            i = j = 0
            for ai, bj, size in self.get_matching_blocks():
                if i < ai or j < bj:
                    tag = "replace" if i < ai and j < bj else "delete" if i < ai else "insert"
                    codes.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    codes.append(("equal", ai, i, bj, j))
            return codes

        def get_grouped_opcodes(self, n=3):
            '''Groups of changes with n items around each.'''
            codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
            codes = codes[:]
            tag, i1, i2, j1, j2 = codes[0]
            if tag == "equal":
                codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
            tag, i1, i2, j1, j2 = codes[-1]
            if tag == "equal":
                codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
            group = []
            for tag, i1, i2, j1, j2 in codes:
                if tag == "equal" and i2 - i1 > n * 2:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                group.append((tag, i1, i2, j1, j2))
            if group and not (len(group) == 1 and group[0][0] == "equal"):
                yield group

        def ratio(self):
            '''How alike the sequences are, from 0 to 1.'''
            return _share(sum([block.size for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

        def quick_ratio(self):
            '''An upper bound of ratio: without regard to order.'''
            if self.fullbcount is None:
                self.fullbcount = counts = {}
                for item in self.b:
                    counts[item] = counts.get(item, 0) + 1
            left = {}
            matches = 0
            for item in self.a:
                rest = left.get(item, self.fullbcount.get(item, 0))
                left[item] = rest - 1
                matches += rest > 0
            return _share(matches, len(self.a) + len(self.b))

        def real_quick_ratio(self):
            '''An upper bound of ratio by the lengths alone.'''
            return _share(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

        __class_getitem__ = classmethod(_GenericAlias)


    def get_close_matches(word, possibilities, n=3, cutoff=0.6):
        '''The words most like one, the best first.'''
        if not n > 0:
            raise ValueError("n must be > 0: %r" % (n,))
        if not 0.0 <= cutoff <= 1.0:
            raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
        matcher = SequenceMatcher()
        matcher.set_seq2(word)
        scored = []
        for candidate in possibilities:
            matcher.set_seq1(candidate)
            if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
                scored.append((matcher.ratio(), candidate))
        return [candidate for _, candidate in _nlargest(n, scored)]


    def _kept_blanks(text, marks):
        '''Marks below a line, with its blanks as they are so that tabs align.'''
        return "".join([char if mark == " " and char.isspace() else mark for char, mark in zip(text, marks)]).rstrip()


    class Differ:
        '''Compares lines, and within lines that are alike the characters.'''

        def __init__(self, linejunk=None, charjunk=None):
            self.linejunk = linejunk
            self.charjunk = charjunk

        def compare(self, a, b):
            '''Lines that begin with "- ", "+ ", "  " or "? ".'''
            for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
                if tag == "replace":
                    yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
                elif tag == "delete":
                    yield from self._dump("-", a, alo, ahi)
                elif tag == "insert":
                    yield from self._dump("+", b, blo, bhi)
                else:
                    yield from self._dump(" ", a, alo, ahi)

        def _dump(self, tag, lines, start, end):
            for place in range(start, end):
                yield f"{tag} {lines[place]}"

        def _plain_replace(self, a, alo, ahi, b, blo, bhi):
            first, second = ("+", b, blo, bhi), ("-", a, alo, ahi)
            if bhi - blo >= ahi - alo:
                first, second = second, first
            yield from self._dump(*first)
            yield from self._dump(*second)

        def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
            best, cutoff = 0.74, 0.75
            matcher = SequenceMatcher(self.charjunk)
            same = None
            for j in range(blo, bhi):
                matcher.set_seq2(b[j])
                for i in range(alo, ahi):
                    if a[i] == b[j]:
                        if same is None:
                            same = i, j
                        continue
                    matcher.set_seq1(a[i])
                    if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                        best, best_i, best_j = matcher.ratio(), i, j
            if best < cutoff:
                if same is None:
                    yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                    return
                best_i, best_j = same
            else:
                same = None
            yield from self._fancy_helper(a, alo, best_i, b, blo, best_j)
            if same is None:
                matcher.set_seqs(a[best_i], b[best_j])
                marks_a = marks_b = ""
                for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                    mark_a, mark_b = {"replace": "^^", "delete": "- ", "insert": " +", "equal": "  "}[tag]
                    marks_a += mark_a * (i2 - i1)
                    marks_b += mark_b * (j2 - j1)
                yield from self._qformat(a[best_i], b[best_j], marks_a, marks_b)
            else:
                yield "  " + a[best_i]
            yield from self._fancy_helper(a, best_i + 1, ahi, b, best_j + 1, bhi)

        def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
            if alo < ahi and blo < bhi:
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif alo < ahi:
                yield from self._dump("-", a, alo, ahi)
            else:
                yield from self._dump("+", b, blo, bhi)

        def _qformat(self, aline, bline, atags, btags):
            atags, btags = _kept_blanks(aline, atags), _kept_blanks(bline, btags)
            yield "- " + aline
            if atags:
                yield f"? {atags}\n"
            yield "+ " + bline
            if btags:
                yield f"? {btags}\n"


    def IS_LINE_JUNK(line, pat=_re.compile(r"\s*(?:#\s*)?$").match):
        '''Whether a line is empty or a # alone.'''
        return pat(line) is not None


    def IS_CHARACTER_JUNK(ch, ws=" \t"):
        '''Whether a character is a space or a tab.'''
        return ch in ws


    def _line_range(start, stop, base):
        '''How a range of lines is written.'''
        first, length = start + 1, stop - start
        if base == "unified":
            if length == 1:
                return str(first)
            return f"{first if length else first - 1},{length}"
        if not length:
            first -= 1
        return str(first) if length <= 1 else f"{first},{first + length - 1}"


    def _check(a, b, *texts):
        for lines in (a, b):
            if lines and not isinstance(lines[0], str):
                raise TypeError("lines to compare must be str, not %s (%r)" % (type(lines[0]).__name__, lines[0]))
        for text in texts:
            if not isinstance(text, str):
                raise TypeError("all arguments must be str, not: %r" % (text,))


    def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        '''The changes of lines in the unified format.'''
        _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
        for number, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
            if not number:
                yield f"--- {fromfile}{_dated(fromfiledate)}{lineterm}"
                yield f"+++ {tofile}{_dated(tofiledate)}{lineterm}"
            first, last = group[0], group[-1]
            yield (f"@@ -{_line_range(first[1], last[2], 'unified')} +{_line_range(first[3], last[4], 'unified')} @@"
                   + lineterm)
            for tag, i1, i2, j1, j2 in group:
                if tag == "equal":
                    for line in a[i1:i2]:
                        yield " " + line
                    continue
                for line in a[i1:i2]:
                    yield "-" + line
                for line in b[j1:j2]:
                    yield "+" + line


    def _dated(date):
        return f"\t{date}" if date else ""


    def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        '''The changes of lines in the context format.'''
        _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
        marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
        for number, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
            if not number:
                yield f"*** {fromfile}{_dated(fromfiledate)}{lineterm}"
                yield f"--- {tofile}{_dated(tofiledate)}{lineterm}"
            first, last = group[0], group[-1]
            yield "***************" + lineterm
            yield f"*** {_line_range(first[1], last[2], 'context')} ****{lineterm}"
            if any([tag in ("replace", "delete") for tag, *_ in group]):
                for tag, i1, i2, _, _ in group:
                    if tag != "insert":
                        for line in a[i1:i2]:
                            yield marks[tag] + line
            yield f"--- {_line_range(first[3], last[4], 'context')} ----{lineterm}"
            if any([tag in ("replace", "insert") for tag, *_ in group]):
                for tag, _, _, j1, j2 in group:
                    if tag != "delete":
                        for line in b[j1:j2]:
                            yield marks[tag] + line


    def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
        '''A difference of lines of bytes.'''
        def text(value):
            try:
                return value.decode("ascii", "surrogateescape")
            except AttributeError as error:
                raise TypeError("all arguments must be bytes, not %s (%r)" % (type(value).__name__, value)) from error

        lines = dfunc([text(line) for line in a], [text(line) for line in b], text(fromfile), text(tofile),
                      text(fromfiledate), text(tofiledate), n, text(lineterm))
        for line in lines:
            yield line.encode("ascii", "surrogateescape")


    def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        '''What Differ says of lines.'''
        return Differ(linejunk, charjunk).compare(a, b)


    def restore(delta, which):
        '''One of the two sequences of what ndiff gave.'''
        try:
            wanted = {1: "- ", 2: "+ "}[int(which)]
        except KeyError:
            raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
        for line in delta:
            if line[:2] in ("  ", wanted):
                yield line[2:]


    class HtmlDiff:
        '''Tables of differences in HTML, which Martlet does not make.'''

        def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
            raise NotImplementedError("difflib.HtmlDiff is not supported; use unified_diff or ndiff")
    """#
}
