extension BundledModules {
  /// The module `io`.
  static let io: StaticString = #"""
    '''Files: in memory, and the classes of those open gives.'''
    import _runtime
    import _io
    from _io import BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOWrapper

    __all__ = ["StringIO", "BytesIO", "IOBase", "TextIOBase", "RawIOBase", "BufferedIOBase", "TextIOWrapper",
               "FileIO", "BufferedReader", "BufferedWriter", "BufferedRandom", "open", "UnsupportedOperation",
               "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE"]
    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    DEFAULT_BUFFER_SIZE = 8192
    open = open


    def text_encoding(encoding, stacklevel=2, /):
        return "locale" if encoding is None else encoding


    class _FileType(type):
        # The files that are implemented natively count as instances of the classes they would derive from.
        _native = ()

        def __instancecheck__(cls, instance):
            return type.__instancecheck__(cls, instance) or type(instance) in cls._native

        def __subclasscheck__(cls, subclass):
            return type.__subclasscheck__(cls, subclass) or subclass in cls._native


    class UnsupportedOperation(OSError, ValueError):
        '''The file cannot do this.'''


    class IOBase(metaclass=_FileType):
        '''A file.'''
        _native = (TextIOWrapper, BufferedReader, BufferedWriter, BufferedRandom, FileIO)
        closed = False

        def close(self):
            self.closed = True

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file")

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

        def readlines(self, hint=-1):
            return list(self)

        def writelines(self, lines):
            for line in lines:
                self.write(line)

        def flush(self):
            self._check()

        def readable(self):
            return True

        def writable(self):
            return True

        def seekable(self):
            return True

        def isatty(self):
            return False

        def fileno(self):
            raise UnsupportedOperation("fileno")


    class TextIOBase(IOBase):
        '''A text file.'''
        _native = (TextIOWrapper,)


    class RawIOBase(IOBase):
        '''A file of bytes.'''
        _native = (FileIO,)


    class BufferedIOBase(IOBase):
        '''A file of bytes with a buffer.'''
        _native = (BufferedReader, BufferedWriter, BufferedRandom)


    class _Memory:
        # The native bases read lines by themselves, unless a class has its own way of it.

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            if "readline" in cls.__dict__ and "__next__" not in cls.__dict__:
                cls.__next__ = IOBase.__next__


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
        encoding = errors = newlines = None
        line_buffering = False
        __module__ = "_io"

        def __getstate__(self):
            return self.getvalue(), "\n", self.tell(), self.__dict__.copy() or None

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


    @_runtime.name_with_module
    class BytesIO(_io._BytesBuffer, _Memory, BufferedIOBase):
        '''A file of bytes in memory.'''
        __module__ = "_io"

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

        def getbuffer(self):
            return self.getvalue()

        def readinto(self, buffer, /):
            data = self.read(len(buffer))
            buffer[:len(data)] = data
            return len(data)

        read1 = _io._BytesBuffer.read
    """#
}
