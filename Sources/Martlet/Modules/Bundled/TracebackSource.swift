extension BundledModules {
  /// The module `traceback`.
  static let traceback: StaticString = #"""
    '''Showing exceptions.'''
    import sys
    import _runtime

    __all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
               "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
               "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list"]

    _absent = object()
    _cause = "\nThe above exception was the direct cause of the following exception:\n\n"
    _context = "\nDuring handling of the above exception, another exception occurred:\n\n"


    class FrameSummary:
        '''A line of a traceback.'''
        __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "_text", "locals")

        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                     end_colno=None):
            self.filename, self.lineno, self.name, self._line = filename, lineno, name, line
            self.end_lineno, self.colno, self.end_colno = end_lineno, colno, end_colno
            self._text = None
            self.locals = {key: repr(value) for key, value in locals.items()} if locals else None

        @property
        def line(self):
            '''The line of the source, without blanks around it.'''
            if self._line is None and self.lineno is not None:
                import linecache
                self._line = linecache.getline(self.filename, self.lineno)
            return self._line and self._line.strip() if self._line is not None else None

        def __eq__(self, other):
            if isinstance(other, FrameSummary):
                return tuple(self) == tuple(other) and self.locals == other.locals
            return tuple(self) == other if isinstance(other, tuple) else NotImplemented

        def __iter__(self):
            return iter((self.filename, self.lineno, self.name, self.line))

        def __getitem__(self, place):
            return (self.filename, self.lineno, self.name, self.line)[place]

        def __len__(self):
            return 4

        def __repr__(self):
            return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


    def _limited(frames, limit):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is None:
            return frames
        return frames[:limit] if limit >= 0 else frames[limit:]


    class StackSummary(list):
        '''The lines of a traceback.'''

        @classmethod
        def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
            '''Of frames with their lines.'''
            frames = [FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name,
                                   locals=frame.f_locals if capture_locals else None) for frame, line in frame_gen]
            if lookup_lines:
                for frame in frames:
                    frame.line
            return cls(_limited(frames, limit))

        @classmethod
        def from_list(cls, a_list):
            '''Of summaries or tuples.'''
            return cls([entry if isinstance(entry, FrameSummary) else FrameSummary(
                entry[0], entry[1], entry[2], line=entry[3]) for entry in a_list])

        def format_frame_summary(self, frame_summary):
            '''The text of one line.'''
            if frame_summary._text is not None:
                return frame_summary._text
            text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
            if frame_summary.line:
                text += f"    {frame_summary.line}\n"
            for name, value in sorted((frame_summary.locals or {}).items()):
                text += f"    {name} = {value}\n"
            return text

        def format(self):
            '''The texts of the lines; more than three equal ones are counted.'''
            result = []
            last, count = None, 0
            for frame in self:
                key = frame.filename, frame.lineno, frame.name
                if key != last:
                    if count > 3:
                        result.append(_repeated(count - 3))
                    last, count = key, 0
                count += 1
                if count <= 3:
                    text = self.format_frame_summary(frame)
                    if text is not None:
                        result.append(text)
            if count > 3:
                result.append(_repeated(count - 3))
            return result


    def _repeated(count):
        return f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"


    class _Probe(Exception):
        '''Carries a traceback whose text is wanted.'''


    def _texts(tb):
        '''The text of each line of a traceback, with its marks.'''
        lines = _runtime.format_exception(_Probe().with_traceback(tb)).splitlines(True)[1:-1]
        texts = []
        for line in lines:
            if line.startswith('  File "'):
                texts.append(line)
            elif line.startswith("  [Previous line repeated "):
                texts += [texts[-1]] * int(line.split()[3])
            elif texts:
                texts[-1] += line
        return texts


    def extract_tb(tb, limit=None):
        '''The lines of a traceback.'''
        frames = []
        if tb is not None:
            texts = _texts(tb)
            for (frame, line), text in zip(walk_tb(tb), texts):
                code = frame.f_code
                summary = FrameSummary(code.co_filename, line, code.co_name)
                parts = text.splitlines()
                summary._text = text
                summary._line = parts[1].strip() if len(parts) > 1 else ""
                frames.append(summary)
        return StackSummary(_limited(frames, limit))


    def walk_tb(tb):
        '''The frames of a traceback with their lines.'''
        while tb is not None:
            yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next


    def walk_stack(f):
        '''The frames from one outwards with their lines.'''
        if f is None:
            f = sys._getframe()
        while f is not None:
            yield f, f.f_lineno
            f = f.f_back


    def clear_frames(tb):
        '''Frames hold nothing once they are left.'''


    def _last_lines(error, text):
        '''The last lines of an exception's traceback.'''
        cls = type(error)
        name = cls.__qualname__
        if cls.__module__ not in ("__main__", "builtins"):
            name = f"{cls.__module__}.{name}"
        lines = []
        if isinstance(error, SyntaxError):
            place = f"({error.filename})" if error.lineno is None and error.filename else ""
            if error.lineno is not None:
                lines.append(f'  File "{error.filename or "<string>"}", line {error.lineno}\n')
            lines += _syntax_place(error)
            message = error.msg or "<no detail available>"
            lines.append(f"{name}: {message}{' ' + place if place else ''}\n")
        else:
            lines.append(f"{name}: {text}\n" if text else f"{name}\n")
        notes = getattr(error, "__notes__", None)
        if notes is not None:
            try:
                for note in notes:
                    lines += [line + "\n" for line in str(note).split("\n")]
            except TypeError:
                lines.append(f"{notes!r}\n")
        return lines


    def _syntax_place(error):
        '''The line of a syntax error, with marks below.'''
        if error.lineno is None or error.text is None:
            return []
        whole = error.text.rstrip("\n")
        line = whole.lstrip(" \n\f")
        lines = [f"    {line}\n"]
        start = error.offset
        if start is not None:
            end = error.end_offset if error.end_offset not in (None, 0) else start
            if end == start or end == -1:
                end = start + 1
            cut = len(whole) - len(line) + 1
            if start - cut >= 0:
                blanks = "".join([char if char.isspace() else " " for char in line[:start - cut]])
                lines.append(f"    {blanks}{'^' * (end - start)}\n")
        return lines


    def _text_of(error):
        try:
            return str(error)
        except Exception:
            return "<exception str() failed>"


    class _Margin:
        '''What stands left of the members of groups.'''

        def __init__(self):
            self.depth, self.ends = 0, False

        def blank(self):
            return "  " * self.depth

        def put(self, text, mark="|"):
            if self.depth == 0:
                return text
            return "".join([f"{self.blank()}{mark} {line}" for line in text.splitlines(True)])


    class TracebackException:
        '''What is needed to show an exception later.'''

        def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                     compact=False, max_group_width=15, max_group_depth=10, _seen=None):
            seen = set() if _seen is None else _seen
            seen.add(id(exc_value))
            self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
            self.exc_type = exc_type
            self.stack = extract_tb(exc_traceback, limit)
            self._str = _text_of(exc_value)
            self._last = ["NoneType: None\n"] if exc_value is None else _last_lines(exc_value, self._str)
            self.__notes__ = getattr(exc_value, "__notes__", None)
            self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
            self.__cause__ = self.__context__ = self.exceptions = None
            if isinstance(exc_value, SyntaxError):
                self.filename, self.text, self.msg = exc_value.filename, exc_value.text, exc_value.msg
                self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
                self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
                self.offset, self.end_offset = exc_value.offset, exc_value.end_offset
            # The outermost makes all the others; each exception is shown with what it came from once.
            waiting = [(self, exc_value)] if _seen is None else []
            while waiting:
                part, error = waiting.pop()
                waiting += part._link(error, limit, seen)

        def _link(self, error, limit, seen):
            '''Adds what an exception came from and its members; returns them, each with its exception.'''
            made = []

            def add(other):
                part = TracebackException(type(other), other, other.__traceback__, limit=limit, _seen=seen,
                                          max_group_width=self.max_group_width, max_group_depth=self.max_group_depth)
                made.append((part, other))
                return part

            cause, context = getattr(error, "__cause__", None), getattr(error, "__context__", None)
            if cause is not None and id(cause) not in seen:
                self.__cause__ = add(cause)
            if context is not None and id(context) not in seen:
                self.__context__ = add(context)
            if isinstance(error, BaseExceptionGroup):
                self.exceptions = [add(member) for member in error.exceptions]
            return made

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

        def __eq__(self, other):
            return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

        def __str__(self):
            return self._str

        def format(self, *, chain=True, _ctx=None):
            '''The texts of the traceback.'''
            margin = _Margin() if _ctx is None else _ctx
            links = [self]
            while chain and (origin := links[-1]._origin()) is not None:
                links.append(origin)
            while links:
                link = links.pop()
                yield from link._own_texts(margin, chain)
                if links:
                    yield margin.put(_cause if links[-1].__cause__ is link else _context)

        def _origin(self):
            if self.__cause__ is not None or self.__suppress_context__:
                return self.__cause__
            return self.__context__

        def _own_texts(self, margin, chain):
            if self.exceptions is not None and margin.depth > self.max_group_depth:
                yield margin.put(f"... (max_group_depth is {self.max_group_depth})\n")
                return
            is_outermost = self.exceptions is not None and margin.depth == 0
            if is_outermost:
                margin.depth = 1
            if self.stack:
                title = "Traceback" if self.exceptions is None else "Exception Group Traceback"
                yield margin.put(f"{title} (most recent call last):\n", "+" if is_outermost else "|")
            for text in [*self.stack.format(), *self._last]:
                yield margin.put(text)
            if self.exceptions is not None:
                yield from self._texts_of_members(margin, chain)
            if is_outermost:
                margin.depth = 0

        def _texts_of_members(self, margin, chain):
            members = [(str(number), error) for number, error in enumerate(self.exceptions[:self.max_group_width], 1)]
            more = len(self.exceptions) - self.max_group_width
            if more > 0:
                members.append(("...", None))
            for title, error in members:
                # The innermost group that ends there draws the line below.
                margin.ends = title == members[-1][0]
                branch = "+-" if title == members[0][0] else "  "
                yield f"{margin.blank()}{branch}+---------------- {title} ----------------\n"
                margin.depth += 1
                if error is None:
                    yield margin.put(f"and {more} more exception{'s' if more > 1 else ''}\n")
                else:
                    yield from error.format(chain=chain, _ctx=margin)
                if margin.ends and title == members[-1][0]:
                    yield f"{margin.blank()}+------------------------------------\n"
                    margin.ends = False
                margin.depth -= 1

        def format_exception_only(self):
            '''The last lines.'''
            yield from self._last

        def print(self, *, file=None, chain=True):
            '''Write the traceback.'''
            for text in self.format(chain=chain):
                (sys.stderr if file is None else file).write(text)


    def _parts(exc, value, tb):
        if (value is _absent) != (tb is _absent):
            raise ValueError("Both or neither of value and tb must be given")
        if value is _absent:
            if exc is None:
                return None, None
            if not isinstance(exc, BaseException):
                raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
            return exc, exc.__traceback__
        return value, tb


    def format_exception(exc, /, value=_absent, tb=_absent, limit=None, chain=True):
        '''The texts of an exception's traceback.'''
        value, tb = _parts(exc, value, tb)
        return list(TracebackException(type(value), value, tb, limit=limit).format(chain=chain))


    def format_exception_only(exc, /, value=_absent):
        '''The last lines of an exception's traceback.'''
        error = exc if value is _absent else value
        return ["NoneType: None\n"] if error is None else _last_lines(error, _text_of(error))


    def print_exception(exc, /, value=_absent, tb=_absent, limit=None, file=None, chain=True):
        '''Write an exception's traceback.'''
        value, tb = _parts(exc, value, tb)
        TracebackException(type(value), value, tb, limit=limit).print(file=file, chain=chain)


    def print_exc(limit=None, file=None, chain=True):
        '''Write the traceback of what is being handled.'''
        print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


    def format_exc(limit=None, chain=True):
        '''The traceback of what is being handled as text.'''
        return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


    def print_last(limit=None, file=None, chain=True):
        '''Write the traceback of the last exception that nothing caught at the prompt.'''
        if not hasattr(sys, "last_type"):
            raise ValueError("no last exception")
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


    def extract_stack(f=None, limit=None):
        '''The lines of the callers, the outermost first.'''
        stack = StackSummary.extract(walk_stack(f), limit=limit)
        stack.reverse()
        return stack


    def format_list(extracted_list):
        '''The texts of summaries or tuples.'''
        return StackSummary.from_list(extracted_list).format()


    def print_list(extracted_list, file=None):
        '''Write summaries or tuples.'''
        for text in format_list(extracted_list):
            print(text, file=sys.stderr if file is None else file, end="")


    def format_tb(tb, limit=None):
        return extract_tb(tb, limit).format()


    def print_tb(tb, limit=None, file=None):
        print_list(extract_tb(tb, limit), file)


    def _shown_stack(f, limit):
        # The calls of a loop have no lines to show.
        frames = walk_stack(f)
        stack = StackSummary.extract(
            ((frame, line) for frame, line in frames if not frame.f_code.co_filename.startswith("<asyncio.")), limit=limit)
        stack.reverse()
        return stack


    def format_stack(f=None, limit=None):
        '''The texts of the callers' lines.'''
        return format_list(_shown_stack(f, limit))


    def print_stack(f=None, limit=None, file=None):
        '''Write the callers' lines.'''
        print_list(_shown_stack(f, limit), file)
    """#
}
