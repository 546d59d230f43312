extension BundledModules {
  /// The module `traceback`.
  static let traceback: StaticString = #"""
    '''Showing exceptions.'''
    import sys
    import _runtime

    _absent = object()


    def _exception(exc, value):
        return exc if value is _absent else value


    def format_exception(exc, /, value=_absent, tb=_absent, limit=None, chain=True):
        '''The lines of an exception's traceback.'''
        error = _exception(exc, value)
        if error is None:
            return ["NoneType: None\n"]
        return _runtime.format_exception(error).splitlines(True)


    def format_exception_only(exc, /, value=_absent):
        '''The last lines of an exception's traceback.'''
        error = _exception(exc, value)
        if error is None:
            return ["NoneType: None\n"]
        cls = type(error)
        name = cls.__qualname__
        if cls.__module__ not in ("__main__", "builtins"):
            name = f"{cls.__module__}.{name}"
        text = str(error)
        lines = [f"{name}: {text}\n" if text else f"{name}\n"]
        for note in getattr(error, "__notes__", ()):
            lines.append(f"{note}\n")
        return lines


    def print_exception(exc, /, value=_absent, tb=_absent, limit=None, file=None, chain=True):
        '''Write an exception's traceback.'''
        (file or sys.stderr).write("".join(format_exception(exc, value)))


    def print_exc(limit=None, file=None, chain=True):
        '''Write the traceback of what is being handled.'''
        print_exception(sys.exc_info()[1], file=file)


    def format_exc(limit=None, chain=True):
        '''The traceback of what is being handled as text.'''
        return "".join(format_exception(sys.exc_info()[1]))


    class FrameSummary:
        '''A line of a traceback.'''

        def __init__(self, filename, lineno, name, line=None):
            self.filename, self.lineno, self.name, self.line = filename, lineno, name, line

        def __iter__(self):
            return iter((self.filename, self.lineno, self.name, self.line))

        def __getitem__(self, place):
            return (self.filename, self.lineno, self.name, self.line)[place]

        def __repr__(self):
            return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


    class StackSummary(list):
        '''The lines of a traceback.'''

        def format(self):
            result = []
            for frame in self:
                text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
                if frame.line:
                    text += f"    {frame.line}\n"
                result.append(text)
            return result


    def extract_tb(tb, limit=None):
        '''The lines of a traceback.'''
        result = StackSummary()
        while tb is not None:
            code = tb.tb_frame.f_code
            result.append(FrameSummary(code.co_filename, tb.tb_lineno, code.co_name))
            tb = tb.tb_next
        return result


    def extract_stack(f=None, limit=None):
        return StackSummary()


    def format_list(extracted_list):
        return StackSummary(extracted_list).format()


    def format_tb(tb, limit=None):
        return extract_tb(tb, limit).format()


    def print_tb(tb, limit=None, file=None):
        (file or sys.stderr).write("".join(format_tb(tb, limit)))


    def format_stack(f=None, limit=None):
        return []


    def print_stack(f=None, limit=None, file=None):
        pass


    def walk_tb(tb):
        while tb is not None:
            yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next


    class TracebackException:
        '''What is needed to show an exception later.'''

        def __init__(self, exc_type, exc_value, exc_traceback, **options):
            self.exc_type = exc_type
            self._lines = format_exception(exc_value)
            self._last = format_exception_only(exc_value)
            self.stack = extract_tb(exc_traceback)

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            return cls(type(exc), exc, exc.__traceback__)

        def format(self, *, chain=True):
            yield from self._lines

        def format_exception_only(self):
            yield from self._last
    """#
}
