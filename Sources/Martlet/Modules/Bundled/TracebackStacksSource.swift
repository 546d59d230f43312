extension BundledModules {
  /// The module `_traceback_stacks`: the lines of tracebacks and stacks.
  static let tracebackStacks: StaticString = #"""
    '''The lines of tracebacks and stacks.'''
    import sys
    import _runtime

    # The classes are those of traceback.
    __name__ = "traceback"

    _RECURSIVE_CUTOFF = 3


    class FrameSummary:
        '''A line of a traceback.'''
        __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals")

        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                     end_colno=None):
            self.filename, self.lineno, self.name = filename, lineno, name
            self.end_lineno, self.colno, self.end_colno = end_lineno, colno, end_colno
            self.locals = {key: repr(value) for key, value in locals.items()} if locals else None
            self._line = line
            if lookup_line:
                self._whole_line()

        def _whole_line(self):
            if self._line is None and self.lineno is not None:
                import linecache
                self._line = linecache.getline(self.filename, self.lineno)
            return self._line

        @property
        def line(self):
            '''The line of the source, without blanks around it.'''
            line = self._whole_line()
            return None if line is None or self.lineno is None and not line else line.strip()

        def __eq__(self, other):
            if isinstance(other, FrameSummary):
                return ((self.filename, self.lineno, self.name, self.locals)
                        == (other.filename, other.lineno, other.name, other.locals))
            return tuple(self) == other if isinstance(other, tuple) else NotImplemented

        def __iter__(self):
            return iter((self.filename, self.lineno, self.name, self.line))

        def __getitem__(self, pos):
            return (self.filename, self.lineno, self.name, self.line)[pos]

        def __len__(self):
            return 4

        def __repr__(self):
            return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


    def _limited(entries, limit):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is None:
                return list(entries)
            limit = max(limit, 0)
        if limit < 0:
            return list(entries)[limit:]
        taken = []
        if limit:
            for entry in entries:
                taken.append(entry)
                if len(taken) == limit:
                    break
        return taken


    def _marks(line, summary):
        '''The line of marks below a line of the source, or nothing.'''
        data = line.encode("utf-8", "surrogatepass")

        def characters(offset):
            return len(data[:offset].decode("utf-8", "replace"))

        start, end = characters(summary.colno), characters(summary.end_colno)
        anchors = None
        if summary.end_lineno == summary.lineno:
            anchors = _runtime.caret_anchors(line[start:end])
        else:
            end = len(line.rstrip())
        if end - start >= len(line.strip()) and (anchors is None or anchors[0] >= anchors[1]):
            return ""
        columns = _runtime.display_columns
        first, last = columns(line[:start]), columns(line[:end])
        # CPython counts the blanks around the line, its end among them.
        blanks = " " * (5 + first - len(line) + len(line.strip()))
        if anchors is None:
            return f"{blanks}{'^' * (last - first)}\n"
        left, right = (columns(line[start:start + anchor]) for anchor in anchors)
        return f"{blanks}{'~' * left}{'^' * (right - left)}{'~' * (last - first - right)}\n"


    class StackSummary(list):
        '''The lines of a traceback.'''

        @classmethod
        def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
            '''Of frames with their lines.'''
            from linecache import checkcache, lazycache
            summaries = cls()
            checked = set()
            for frame, line in _limited(frame_gen, limit):
                code = frame.f_code
                lazycache(code.co_filename, frame.f_globals)
                if code.co_filename not in checked:
                    checked.add(code.co_filename)
                    checkcache(code.co_filename)
                summaries.append(FrameSummary(
                    code.co_filename, line, code.co_name, lookup_line=lookup_lines,
                    locals=frame.f_locals if capture_locals else None))
            return summaries

        @classmethod
        def from_list(cls, a_list):
            '''Of summaries or tuples.'''
            summaries = StackSummary()
            for entry in a_list:
                if not isinstance(entry, FrameSummary):
                    filename, line, name, text = entry
                    entry = FrameSummary(filename, line, name, line=text)
                summaries.append(entry)
            return summaries

        def format_frame_summary(self, frame_summary):
            '''The text of one line.'''
            text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
            if frame_summary.line:
                text += f"    {frame_summary.line}\n"
                if frame_summary.colno is not None and frame_summary.end_colno is not None:
                    text += _marks(frame_summary._line, frame_summary)
            for name, value in sorted((frame_summary.locals or {}).items()):
                text += f"    {name} = {value}\n"
            return text

        def format(self):
            '''The texts of the lines; more than three equal ones are counted.'''
            texts = []
            last, count = None, 0

            def tell_repeats():
                more = count - _RECURSIVE_CUTOFF
                if more > 0:
                    texts.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

            for summary in self:
                text = self.format_frame_summary(summary)
                if text is None:
                    continue
                place = summary.filename, summary.lineno, summary.name
                if place != last or None in place:
                    tell_repeats()
                    last, count = place, 0
                count += 1
                if count <= _RECURSIVE_CUTOFF:
                    texts.append(text)
            tell_repeats()
            return texts


    def _summarise(tb, limit=None, lookup_lines=True, capture_locals=False):
        '''The lines of a traceback.'''
        places = _runtime.traceback_places(tb) if tb is not None else []
        if places is None:
            return StackSummary.extract(
                walk_tb(tb), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)
        summaries = StackSummary()
        for filename, name, text, line, end_line, column, end_column in _limited(places, limit):
            summaries.append(FrameSummary(
                filename, line, name, lookup_line=lookup_lines, line=text, end_lineno=end_line, colno=column,
                end_colno=end_column))
        return summaries


    def walk_tb(tb):
        '''The frames of a traceback with their lines.'''
        while tb:
            place, tb = (tb.tb_frame, tb.tb_lineno), tb.tb_next
            yield place


    def walk_stack(f):
        '''The frames from one outwards with their lines.'''
        frame = sys._getframe() if f is None else f
        while frame:
            yield frame, frame.f_lineno
            frame = frame.f_back
    """#
}
