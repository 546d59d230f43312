extension BundledModules {
  /// The module `traceback`.
  static let traceback: StaticString = #"""
    '''Showing exceptions.'''
    import sys
    from _traceback_stacks import FrameSummary, StackSummary, _RECURSIVE_CUTOFF, _summarise, walk_stack, walk_tb

    __all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
               "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
               "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb"]


    class _Absent:
        '''Stands for an argument that was not given.'''

        def __repr__(self):
            return "<implicit>"


    _absent = _Absent()
    _cause = "\nThe above exception was the direct cause of the following exception:\n\n"
    _context = "\nDuring handling of the above exception, another exception occurred:\n\n"


    def extract_tb(tb, limit=None):
        '''The lines of a traceback.'''
        return _summarise(tb, limit)


    def clear_frames(tb):
        '''Frames hold nothing once they are left.'''


    def _text_of(value, what, convert=str):
        try:
            return convert(value)
        except:
            return f"<{what} {convert.__name__}() failed>"


    class _Margin:
        '''What stands before the lines of an exception within groups.'''

        def __init__(self):
            self.depth = 0
            self.is_open = False

        def blanks(self):
            return "  " * self.depth

        def around(self, texts, sign="|"):
            before = f"{self.blanks()}{sign} " if self.depth else ""
            for text in texts:
                yield "".join([before + line for line in text.splitlines(True)])


    class TracebackException:
        '''What is needed to show an exception later.'''

        def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                     compact=False, max_group_width=15, max_group_depth=10, _seen=None):
            self.max_group_width = max_group_width
            self.max_group_depth = max_group_depth
            self._take(exc_type, exc_value, exc_traceback, limit, lookup_lines, capture_locals)
            seen = set() if _seen is None else _seen
            seen.add(id(exc_value))

            def made(error):
                seen.add(id(error))
                other = TracebackException.__new__(TracebackException)
                other.max_group_width, other.max_group_depth = max_group_width, max_group_depth
                other._take(type(error), error, error.__traceback__, limit, lookup_lines, capture_locals)
                waiting.append((other, error))
                return other

            waiting = [(self, exc_value)]
            while waiting:
                shown, error = waiting.pop()
                shown.__cause__ = shown.__context__ = shown.exceptions = None
                if error is None:
                    continue
                cause, context = error.__cause__, error.__context__
                if cause is not None and id(cause) not in seen:
                    shown.__cause__ = made(cause)
                is_wanted = not compact or shown.__cause__ is None and not error.__suppress_context__
                if context is not None and is_wanted and id(context) not in seen:
                    shown.__context__ = made(context)
                if isinstance(error, BaseExceptionGroup):
                    shown.exceptions = [made(member) for member in error.exceptions]

        def _take(self, cls, error, tb, limit, lookup_lines, capture_locals):
            self.stack = _summarise(tb, limit, lookup_lines, capture_locals)
            self.exc_type = cls
            self._str = _text_of(error, "exception")
            self.__notes__ = getattr(error, "__notes__", None)
            self.__suppress_context__ = error is not None and error.__suppress_context__
            if cls is not None and issubclass(cls, SyntaxError):
                self.filename, self.text, self.msg = error.filename, error.text, error.msg
                self.offset, self.end_offset = error.offset, error.end_offset
                self.lineno, self.end_lineno = (
                    None if line is None else str(line) for line in (error.lineno, error.end_lineno))

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

        def __eq__(self, other):
            return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

        def __str__(self):
            return self._str

        def _chain(self):
            '''The exceptions to show, the first one first, each with what leads to it.'''
            links = []
            error = self
            while error is not None:
                cause, context = error.__cause__, error.__context__
                if cause is not None:
                    links.append((error, _cause))
                elif context is not None and not error.__suppress_context__:
                    links.append((error, _context))
                else:
                    links.append((error, None))
                    break
                error = cause or context
            return reversed(links)

        def format(self, *, chain=True, _ctx=None):
            '''The texts of the traceback.'''
            margin = _Margin() if _ctx is None else _ctx
            for error, lead in self._chain() if chain else [(self, None)]:
                if lead is not None:
                    yield from margin.around([lead])
                if error.exceptions is not None:
                    yield from error._format_group(margin, chain)
                    continue
                if error.stack:
                    yield from margin.around(["Traceback (most recent call last):\n"])
                    yield from margin.around(error.stack.format())
                yield from margin.around(error.format_exception_only())

        def _format_group(self, margin, chain):
            if margin.depth > self.max_group_depth:
                yield from margin.around([f"... (max_group_depth is {self.max_group_depth})\n"])
                return
            is_outermost = margin.depth == 0
            if is_outermost:
                margin.depth = 1
            if self.stack:
                yield from margin.around(
                    ["Exception Group Traceback (most recent call last):\n"], "+" if is_outermost else "|")
                yield from margin.around(self.stack.format())
            yield from margin.around(self.format_exception_only())
            more = len(self.exceptions) - self.max_group_width
            shown = self.exceptions[:self.max_group_width]
            titles = [*map(str, range(1, len(shown) + 1))] + ["..."] * (more > 0)
            margin.is_open = False
            for number, title in enumerate(titles):
                # The last member may be a group, which then closes the frame.
                margin.is_open = margin.is_open or number == len(titles) - 1
                yield f"{margin.blanks()}{'  ' if number else '+-'}+---------------- {title} ----------------\n"
                margin.depth += 1
                if number < len(shown):
                    yield from shown[number].format(chain=chain, _ctx=margin)
                else:
                    yield from margin.around([f"and {more} more exception{'s' if more > 1 else ''}\n"])
                if margin.is_open and number == len(titles) - 1:
                    yield f"{margin.blanks()}+------------------------------------\n"
                    margin.is_open = False
                margin.depth -= 1
            if is_outermost:
                margin.depth = 0

        def format_exception_only(self):
            '''The last lines: what was raised, and notes.'''
            if self.exc_type is None:
                yield _last_line(None, self._str)
                return
            name, module = self.exc_type.__qualname__, self.exc_type.__module__
            if module not in ("__main__", "builtins"):
                name = f"{module if isinstance(module, str) else '<unknown>'}.{name}"
            if issubclass(self.exc_type, SyntaxError):
                yield from self._format_syntax_error(name)
            else:
                yield _last_line(name, self._str)
            notes = self.__notes__
            if notes is None:
                return
            from collections.abc import Sequence
            if not isinstance(notes, Sequence):
                yield _text_of(notes, "__notes__", repr)
                return
            for note in notes:
                for line in _text_of(note, "note").split("\n"):
                    yield line + "\n"

        def _format_syntax_error(self, name):
            if self.lineno is not None:
                yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
            if self.text is not None:
                whole = self.text.rstrip("\n")
                line = whole.lstrip(" \n\f")
                yield f"    {line}\n"
                if self.offset is not None:
                    end = self.end_offset or self.offset
                    if end in (self.offset, -1):
                        end = self.offset + 1
                    indent = self.offset - 1 - len(whole) + len(line)
                    if indent >= 0:
                        blanks = "".join([char if char.isspace() else " " for char in line[:indent]])
                        yield f"    {blanks}{'^' * (end - self.offset)}\n"
            place = f" ({self.filename})" if self.lineno is None and self.filename is not None else ""
            yield f"{name}: {self.msg or '<no detail available>'}{place}\n"

        def print(self, *, file=None, chain=True):
            '''Write the traceback.'''
            if file is None:
                file = sys.stderr
            for text in self.format(chain=chain):
                file.write(text)


    def _last_line(name, text):
        return f"{name}: {text}\n" if text else f"{name}\n"


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
        return list(TracebackException(type(error), error, None, compact=True).format_exception_only())


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
        return _summarise(tb, limit).format()


    def print_tb(tb, limit=None, file=None):
        print_list(_summarise(tb, limit), file)


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
