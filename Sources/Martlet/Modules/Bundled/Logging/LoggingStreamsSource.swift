extension BundledModules {
  /// The module `_logging_handlers`: the handlers of `logging` itself.
  static let loggingStreams: StaticString = #"""
    '''The handlers of logging that send records to streams and files.'''
    import sys
    import _logging_records as _records
    import _runtime
    from _logging_records import NOTSET, WARNING, Filterer, getLevelName, _level
    from _logging_text import _default_formatter
    from _thread import RLock as _RLock
    from _weakref import unwatched_ref as _weak
    from types import GenericAlias as _GenericAlias

    __name__ = "logging"

    # All of them in the order in which they were made, weakly held, and those with names.
    _handlerList, _handlers = [], {}
    _lock = _RLock()
    _acquireLock, _releaseLock = _lock.acquire, _lock.release


    class Handler(Filterer):
        '''Sends records somewhere.'''
        _name = None

        def __init__(self, level=NOTSET):
            super().__init__()
            self.level, self.formatter = _level(level), None
            self.createLock()
            _handlerList.append(_weak(self, _handlerList.remove))

        def __repr__(self):
            return f"<{type(self).__name__} {self._shown_target()}({getLevelName(self.level)})>"

        def _shown_target(self):
            return ""

        def get_name(self):
            return self._name

        def set_name(self, name):
            _handlers.pop(self._name, None)
            self._name = name
            if name:
                _handlers[name] = self

        name = property(get_name, set_name)

        # Its lock

        def createLock(self):
            self.lock = _RLock()

        def acquire(self):
            if self.lock is not None:
                self.lock.acquire()

        def release(self):
            if self.lock is not None:
                self.lock.release()

        # Records

        def setLevel(self, level):
            '''Handle records of this level and above.'''
            self.level = _level(level)

        def setFormatter(self, fmt):
            '''Have another formatter make text of records.'''
            self.formatter = fmt

        def format(self, record):
            '''The record as text.'''
            maker = self.formatter or _default_formatter
            return maker.format(record)

        def handle(self, record):
            '''Send the record if it passes the filters; return whether.'''
            passed = self.filter(record)
            if passed:
                self.acquire()
                try:
                    self.emit(record)
                finally:
                    self.release()
            return passed

        def emit(self, record):
            '''Send the record: what kinds of handlers differ in.'''
            raise NotImplementedError("emit must be implemented by Handler subclasses")

        def handleError(self, record):
            '''Report that a record could not be sent.'''
            if not (_records._flags["raiseExceptions"] and sys.stderr):
                return
            cause = _runtime.format_exception(sys.exc_info()[1])
            sys.stderr.write(f"--- Logging error ---\n{cause}Call stack:\n")
            from traceback import print_list
            print_list([(*place, None) for place in _runtime.stack()])
            sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")

        def flush(self):
            '''Nothing waits here.'''

        def close(self):
            '''Forget it.'''
            if _handlers.get(self._name) is self:
                del _handlers[self._name]


    class _Held:
        '''The lock of a handler, by the methods that subclasses may replace.'''

        def __init__(self, handler):
            self.handler = handler

        def __enter__(self):
            self.handler.acquire()

        def __exit__(self, *details):
            self.handler.release()


    class NullHandler(Handler):
        '''Sends records nowhere.'''

        def handle(self, record):
            '''Nothing happens.'''

        emit = handle

        def createLock(self):
            self.lock = None


    class StreamHandler(Handler):
        '''Writes records to a stream.'''
        terminator = "\n"
        __class_getitem__ = classmethod(_GenericAlias)

        def __init__(self, stream=None):
            super().__init__()
            self.stream = stream if stream is not None else sys.stderr

        def _shown_target(self):
            name = getattr(self.stream, "name", "")
            return f"{name} " if name else ""

        def emit(self, record):
            try:
                text = self.format(record)
                self.stream.write(text + self.terminator)
                self.flush()
            except Exception as error:
                if isinstance(error, RecursionError):
                    # To report it would only recurse further.
                    raise
                self.handleError(record)

        def flush(self):
            flush = getattr(self.stream, "flush", None)
            if self.stream and flush is not None:
                flush()

        def setStream(self, stream):
            '''Write to another stream; return the old one, None if it is the same.'''
            if self.stream is stream:
                return None
            self.flush()
            old, self.stream = self.stream, stream
            return old


    class FileHandler(StreamHandler):
        '''Writes records to a file.'''

        def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
            from os import fspath, path
            self.baseFilename = path.abspath(fspath(filename))
            self.mode, self.errors, self.delay = mode, errors, delay
            self.encoding = encoding if encoding is not None or "b" in mode else "utf-8"
            self._was_closed = False
            stream = None if delay else self._open()
            Handler.__init__(self)
            self.stream = stream

        def _shown_target(self):
            return f"{self.baseFilename} "

        def _open(self):
            return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

        def emit(self, record):
            # A file that begins anew when opened is not opened again.
            if self.stream is None and not (self._was_closed and self.mode == "w"):
                self.stream = self._open()
            if self.stream is not None:
                super().emit(record)

        def close(self):
            with _Held(self):
                stream, self._was_closed = self.stream, True
                if stream:
                    try:
                        self.flush()
                    finally:
                        self.stream = None
                        stream.close()
                super().close()


    class _StderrHandler(StreamHandler):
        '''Writes to what is standard error then.'''

        def __init__(self):
            Handler.__init__(self, WARNING)

        stream = property(lambda self: sys.stderr)


    lastResort = _StderrHandler()
    """#
}
