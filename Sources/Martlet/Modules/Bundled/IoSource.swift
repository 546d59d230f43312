extension BundledModules {
  /// The module `io`.
  static let io: StaticString = #"""
    '''Files: in memory, and the classes of those open gives.'''
    import _runtime
    import _io
    from abc import ABCMeta
    from _io import FileIO
    from _runtime import builtins as _builtins, names_to_come as _names_to_come

    __all__ = [
        "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
        "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
        "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding",
        "IncrementalNewlineDecoder"]
    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    DEFAULT_BUFFER_SIZE = 8192
    open = open
    BlockingIOError = BlockingIOError
    _names_to_come(
        "_io_layers",
        "BufferedReader BufferedWriter BufferedRandom BufferedRWPair TextIOWrapper IncrementalNewlineDecoder")


    def open_code(path):
        '''Open a file whose content is to be run.'''
        return open(path, "rb")


    def text_encoding(encoding, stacklevel=2, /):
        return "locale" if encoding is None else encoding


    def _stands_for(*natives):
        # The files that are implemented natively count as instances of the classes they would derive from.
        def decorate(kind):
            for native in natives:
                kind.register(native)
            return kind
        return decorate


    def _close_at_the_end():
        '''From now on files are closed when nothing refers to them: until a script makes kinds of its own, there are only
        those in memory, and those that close by themselves.'''
        def __del__(self):
            try:
                if not self.closed:
                    self.close()
            except Exception:
                pass

        if "__del__" not in IOBase.__dict__:
            __del__.__qualname__ = "IOBase.__del__"
            IOBase.__del__ = __del__


    class UnsupportedOperation(OSError, ValueError):
        '''The file cannot do this.'''


    @_stands_for(
        _io.TextIOWrapper, _io.BufferedReader, _io.BufferedWriter, _io.BufferedRandom, FileIO, _io._StandardInput,
        _io._StandardOutput)
    class IOBase(metaclass=ABCMeta):
        '''A file.'''
        _is_closed = False
        closed = property(lambda self: self._is_closed)

        def __new__(cls, *args, **kwargs):
            return _runtime.new_instance(cls)

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            if cls.__module__ not in ("io", "_io", "tempfile"):
                _close_at_the_end()

        def close(self):
            if not self.closed:
                try:
                    self.flush()
                finally:
                    self._is_closed = True

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file.")

        def __enter__(self):
            self._check()
            return self

        def __exit__(self, *details):
            self.close()

        def __iter__(self):
            self._check()
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def readline(self, size=-1, /):
            limit = -1 if size is None else size
            line = bytearray()
            while limit < 0 or len(line) < limit:
                piece = self.read(1)
                if not piece:
                    break
                line += piece
                if piece == b"\n":
                    break
            return bytes(line)

        _hint_refusal = "argument should be integer or None, not %r"

        def readlines(self, hint=-1, /):
            if hint is not None and not hasattr(type(hint), "__index__"):
                raise TypeError(self._hint_refusal % type(hint).__name__)
            lines, size = [], 0
            for line in self:
                lines.append(line)
                size += len(line)
                if hint is not None and 0 < hint <= size:
                    break
            return lines

        def writelines(self, lines, /):
            self._check()
            for line in lines:
                self.write(line)

        def flush(self):
            self._check()

        def readable(self):
            return False

        writable = seekable = readable

        def isatty(self):
            self._check()
            return False

        def fileno(self):
            raise UnsupportedOperation("fileno")

        def seek(self, offset, whence=0, /):
            raise UnsupportedOperation("seek")

        def tell(self):
            return self.seek(0, 1)

        def truncate(self, pos=None, /):
            raise UnsupportedOperation("truncate")


    def _refusing(name):
        def refuse(self, *arguments):
            raise UnsupportedOperation(name)
        refuse.__name__ = name
        return refuse


    @_stands_for(_io.TextIOWrapper)
    class TextIOBase(IOBase):
        '''A text file.'''
        encoding = errors = newlines = None
        read, readline, write, detach = map(_refusing, ("read", "readline", "write", "detach"))


    @_stands_for(FileIO)
    class RawIOBase(IOBase):
        '''A file of bytes.'''

        def read(self, size=-1, /):
            if size is None or size < 0:
                return self.readall()
            buffer = bytearray(size)
            count = self.readinto(buffer)
            return None if count is None else bytes(buffer[:count])

        def readall(self):
            pieces = []
            while piece := self.read(DEFAULT_BUFFER_SIZE):
                pieces.append(piece)
            return b"".join(pieces) if pieces else piece

        def readinto(self, buffer, /):
            raise NotImplementedError

        def write(self, data, /):
            raise NotImplementedError


    def _fill(buffer, read, function):
        # Read into a buffer as much as it holds.
        try:
            target = memoryview(buffer).cast("B")
        except TypeError:
            target = None
        if target is None or target.readonly:
            raise TypeError(
                f"{function}() argument must be read-write bytes-like object, not {type(buffer).__name__}")
        data = read(len(target))
        target[:len(data)] = data
        return len(data)


    @_stands_for(_io.BufferedReader, _io.BufferedWriter, _io.BufferedRandom, _io._StandardInput, _io._StandardOutput)
    class BufferedIOBase(IOBase):
        '''A file of bytes with a buffer.'''
        read, read1, write, detach = map(_refusing, ("read", "read1", "write", "detach"))

        def readinto(self, buffer, /):
            return _fill(buffer, self.read, "readinto")

        def readinto1(self, buffer, /):
            return _fill(buffer, self.read1, "readinto1")


    class _Memory:
        # The native bases read lines by themselves, unless a class has its own way of it.

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            if "readline" in cls.__dict__ and "__next__" not in cls.__dict__:
                cls.__next__ = IOBase.__next__

        def readable(self):
            if self.closed:
                raise ValueError(f"I/O operation on closed file{self._stop}")
            return True

        writable = seekable = readable


    def _check_state(file, state, length):
        if not isinstance(state, tuple) or len(state) < length:
            raise TypeError(
                f"{type(file).__name__}.__setstate__ argument should be {length}-tuple, got {type(state).__name__}")


    def _restore_attributes(file, own, place):
        if own is not None:
            if not isinstance(own, dict):
                raise TypeError(f"{place} item of state should be a dict, got a {type(own).__name__}")
            file.__dict__.update(own)


    @_runtime.name_with_module
    class StringIO(_io._StringBuffer, _Memory, TextIOBase):
        '''A text file in memory.'''
        __del__ = None
        line_buffering = False
        __module__ = "_io"
        _stop = ""

        def flush(self):
            '''Nothing is held back, not even once it is closed.'''

        def __getstate__(self):
            return self.getvalue(), self._newline, self.tell(), self.__dict__.copy() or None

        def __setstate__(self, state):
            _check_state(self, state, 4)
            content, newline, position, own = state
            self.__init__(content, newline)
            if not isinstance(position, int):
                raise TypeError(f"third item of state must be an integer, got {type(position).__name__}")
            if position < 0:
                raise ValueError("position value cannot be negative")
            self.seek(position)
            _restore_attributes(self, own, "fourth")


    _io.StringIO = StringIO


    @_runtime.name_with_module
    class BytesIO(_io._BytesBuffer, _Memory, BufferedIOBase):
        '''A file of bytes in memory.'''
        __del__ = None
        _hint_refusal = "integer argument expected, got %r"
        __module__ = "_io"
        _stop = "."

        def __getstate__(self):
            return self.getvalue(), self.tell(), self.__dict__.copy() or None

        def __setstate__(self, state):
            _check_state(self, state, 3)
            content, position, own = state
            self.seek(0)
            self.truncate()
            self.write(content)
            if not isinstance(position, int):
                raise TypeError(f"second item of state must be an integer, not {type(position).__name__}")
            if position < 0:
                raise ValueError("position value cannot be negative")
            self.seek(position)
            _restore_attributes(self, own, "third")

        read1 = _io._BytesBuffer.read

        def readinto(self, buffer, /):
            # As CPython's, which does not ask what a script has made of reading.
            return _fill(buffer, super().read, "readinto")


    _io.BytesIO = BytesIO
    _builtins(globals(), "open_code", "_io")
    """#
}
