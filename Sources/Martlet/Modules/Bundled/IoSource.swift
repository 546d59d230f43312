extension BundledModules {
  /// The module `io`.
  static let io: StaticString = #"""
    '''Files: in memory, and the classes of those open gives.'''
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
        # `_parts` is what was appended since `_text` was put together, while the position is at the end.

        def _value(self):
            if self._parts:
                self._text += self._empty.join(self._parts)
                self._parts.clear()
            return self._text

        def write(self, s, /):
            self._check()
            s = self._convert(s)
            if self._at == self._size:
                self._parts.append(s)
                self._at = self._size = self._size + len(s)
                return len(s)
            text = self._value()
            if self._at > len(text):
                text += self._filler * (self._at - len(text))
            self._text = text[:self._at] + s + text[self._at + len(s):]
            self._at += len(s)
            self._size = len(self._text)
            return len(s)

        def read(self, size=-1, /):
            self._check()
            text = self._value()
            end = len(text) if size is None or size < 0 else self._at + size
            result = text[self._at:end]
            self._at += len(result)
            return result

        def readline(self, size=-1, /):
            self._check()
            text = self._value()
            place = text.find(self._newline, self._at)
            end = len(text) if place < 0 else place + 1
            if size is not None and size >= 0:
                end = min(end, self._at + size)
            result = text[self._at:end]
            self._at += len(result)
            return result

        def getvalue(self):
            self._check()
            return self._value()

        def tell(self):
            self._check()
            return self._at

        def truncate(self, size=None, /):
            self._check()
            size = self._at if size is None else size
            self._text = self._value()[:size]
            self._size = len(self._text)
            return size


    class StringIO(_Memory, TextIOBase):
        '''A text file in memory.'''
        _empty = ""
        _newline = "\n"
        _filler = "\0"
        encoding = errors = None

        def __init__(self, initial_value="", newline="\n"):
            if not isinstance(initial_value, (str, type(None))):
                raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
            self._text = initial_value or ""
            self._parts = []
            self._at = 0
            self._size = len(self._text)

        def _convert(self, s):
            if not isinstance(s, str):
                raise TypeError(f"string argument expected, got {type(s).__name__!r}")
            return s

        def seek(self, pos, whence=0, /):
            self._check()
            if whence == 0:
                if pos < 0:
                    raise ValueError(f"Negative seek position {pos}")
                self._at = pos
            elif pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            elif whence == 2:
                self._at = self._size
            return self._at


    class BytesIO(_Memory, BufferedIOBase):
        '''A file of bytes in memory.'''
        _empty = b""
        _newline = b"\n"
        _filler = b"\0"

        def __init__(self, initial_bytes=b""):
            self._text = bytes(initial_bytes)
            self._parts = []
            self._at = 0
            self._size = len(self._text)

        def _convert(self, s):
            if isinstance(s, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            return bytes(s)

        def seek(self, pos, whence=0, /):
            self._check()
            if whence == 0 and pos < 0:
                raise ValueError(f"negative seek value {pos}")
            self._at = max(0, pos + (0, self._at, self._size)[whence])
            return self._at

        def getbuffer(self):
            return self.getvalue()

        read1 = _Memory.read
    """#
}
