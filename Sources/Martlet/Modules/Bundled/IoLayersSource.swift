extension BundledModules {
  /// The classes of `io` that a script makes itself: a buffer over a raw file, text over a file of bytes.
  static let ioLayers: StaticString = #"""
    '''Files over other files.'''
    import _io
    import _runtime
    import codecs as _codecs
    from operator import index as _index
    from io import (
        BufferedIOBase, DEFAULT_BUFFER_SIZE, TextIOBase, UnsupportedOperation, _close_at_the_end, _stands_for)

    # What was written and is still kept must not be lost.
    _close_at_the_end()


    @_runtime.name_with_module
    class IncrementalNewlineDecoder:
        '''Decodes text piece by piece, makes each end of a line a newline if asked, and knows which ends it met.'''
        __module__ = "_io"

        def __init__(self, decoder, translate, errors="strict"):
            self._decoder, self._translate = decoder, translate
            self._ends, self._is_pending = set(), False

        def decode(self, input, final=False):
            text = input if self._decoder is None else self._decoder.decode(input, final)
            if not isinstance(text, str):
                raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
            if self._is_pending and (text or final):
                text, self._is_pending = "\r" + text, False
            if text.endswith("\r") and not final:
                # A newline may follow.
                text, self._is_pending = text[:-1], True
            pairs = text.count("\r\n")
            counts = {"\r": text.count("\r") - pairs, "\n": text.count("\n") - pairs, "\r\n": pairs}
            self._ends.update([end for end, count in counts.items() if count])
            return text.replace("\r\n", "\n").replace("\r", "\n") if self._translate else text

        def getstate(self):
            buffer, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
            return buffer, flag << 1 | self._is_pending

        def setstate(self, state):
            buffer, flag = state
            self._is_pending = bool(flag & 1)
            if self._decoder is not None:
                self._decoder.setstate((buffer, flag >> 1))

        def reset(self):
            self._ends, self._is_pending = set(), False
            if self._decoder is not None:
                self._decoder.reset()

        @property
        def newlines(self):
            met = [end for end in ("\r", "\n", "\r\n") if end in self._ends]
            return None if not met else met[0] if len(met) == 1 else tuple(met)


    class _OverRaw(BufferedIOBase):
        # What has been read too early is in _ahead, what is still to be written in _late; one of them is empty.

        def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
            for ability, name in self._needs.items():
                if not getattr(raw, ability)():
                    raise UnsupportedOperation(f"File or stream is not {name}.")
            if buffer_size <= 0:
                raise ValueError("buffer size must be strictly positive")
            self._raw, self._size, self._ahead, self._late = raw, buffer_size, b"", bytearray()

        @property
        def raw(self):
            if self._raw is None:
                raise ValueError("raw stream has been detached")
            return self._raw

        closed = property(lambda self: self.raw.closed)
        name = property(lambda self: self.raw.name)
        mode = property(lambda self: self.raw.mode)

        def detach(self):
            self.flush()
            raw, self._raw = self.raw, None
            return raw

        def close(self):
            if not self.closed:
                try:
                    self.flush()
                finally:
                    self.raw.close()

        def flush(self):
            if self.closed:
                raise ValueError("flush of closed file")
            while self._late:
                del self._late[:self._write_raw(self._late, 0)]
            if not self._needs.get("writable"):
                self.raw.flush()

        def _write_raw(self, data, taken):
            count = self.raw.write(bytes(data))
            if count is None:
                raise BlockingIOError(11, "write could not complete without blocking", taken)
            if not 0 <= count <= len(data):
                raise OSError(f"raw write() returned invalid length {count} "
                              f"(should have been between 0 and {len(data)})")
            return count

        def _place(self, place):
            if place < 0:
                raise OSError(f"Raw stream returned invalid position {place}")
            return place

        def fileno(self):
            return self.raw.fileno()

        def isatty(self):
            return self.raw.isatty()

        def seekable(self):
            return self.raw.seekable()

        def tell(self):
            return self._place(self.raw.tell()) - len(self._ahead) + len(self._late)

        def seek(self, target, whence=0, /):
            if whence not in (0, 1, 2):
                raise ValueError(f"whence value {whence} unsupported")
            if whence == 1:
                target, whence = target + self.tell(), 0
            if self._late:
                self.flush()
            self._ahead = b""
            return self._place(self.raw.seek(target, whence))

        def truncate(self, pos=None, /):
            if not self.writable():
                raise UnsupportedOperation("truncate")
            place = self.tell() if pos is None else pos
            self.flush()
            return self.raw.truncate(place)

        def __repr__(self):
            try:
                return f"<_io.{type(self).__name__} name={self.name!r}>"
            except (AttributeError, ValueError):
                return f"<_io.{type(self).__name__}>"


    class _Reading:
        def readable(self):
            return self.raw.readable()

        def _open(self, what):
            if self.closed:
                raise ValueError(f"{what} of closed file")
            if self._late:
                self.flush()

        def _more(self, count):
            piece = self._read_raw(max(count, self._size))
            self._ahead += piece or b""
            self._is_waiting = piece is None
            return bool(piece)

        def _read_raw(self, size):
            buffer = bytearray(size)
            count = self.raw.readinto(memoryview(buffer))
            if count is None:
                return None
            try:
                count = _index(count)
            except TypeError as error:
                raise OSError("raw readinto() failed") from error
            if not 0 <= count <= size:
                raise OSError(f"raw readinto() returned invalid length {count} (should have been between 0 and {size})")
            return bytes(buffer[:count])

        def _take(self, count):
            piece, self._ahead = self._ahead[:count], self._ahead[count:]
            return piece

        def read(self, size=-1, /):
            if size is not None and not hasattr(size, "__index__"):
                raise TypeError(f"argument should be integer or None, not {type(size).__name__!r}")
            if size is not None and size < -1:
                raise ValueError("read length must be non-negative or -1")
            self._open("read")
            if size is None or size == -1:
                rest = self.raw.readall() if hasattr(self.raw, "readall") else self.raw.read()
                return self._take(len(self._ahead)) + rest if rest is not None else self._take(len(self._ahead)) or None
            self._is_waiting = False
            while len(self._ahead) < size and self._more(size - len(self._ahead)):
                pass
            return None if self._is_waiting and size and not self._ahead else self._take(size)

        def readinto1(self, buffer, /):
            self._open("readinto")
            target = memoryview(buffer).cast("B")
            count = min(len(self._ahead), len(target))
            target[:count] = self._take(count)
            if count < len(target):
                more = b""
                if len(target) - count > self._size:
                    more = self._read_raw(len(target) - count) or b""
                elif not count:
                    self._more(0)
                    more = self._take(len(target))
                target[count:count + len(more)] = more
                count += len(more)
            return count

        def read1(self, size=-1, /):
            self._open("read")
            size = self._size if size < 0 else size
            if size and not self._ahead:
                return self._read_raw(size) or b""
            return self._take(size)

        def peek(self, size=0, /):
            self._open("peek")
            if not self._ahead:
                self._more(0)
            return self._ahead

        def readline(self, size=-1, /):
            self._open("readline")
            limit = -1 if size is None else size
            searched = 0
            while True:
                end = self._ahead.find(b"\n", searched) + 1
                searched = len(self._ahead)
                if end or 0 <= limit <= searched or not self._more(0):
                    end = end or len(self._ahead)
                    return self._take(end if limit < 0 else min(end, limit))


    class _Writing:
        def writable(self):
            return self.raw.writable()

        def write(self, buffer, /):
            try:
                data = bytes(memoryview(buffer))
            except TypeError:
                data = None
            if data is None:
                raise TypeError(f"a bytes-like object is required, not {type(buffer).__name__!r}")
            if self.closed:
                raise ValueError("write to closed file")
            if self._ahead:
                self.seek(0, 1)
            if len(self._late) + len(data) <= self._size:
                self._late += data
                return len(data)
            try:
                while self._late:
                    del self._late[:self._write_raw(self._late, 0)]
            except BlockingIOError:
                room = self._size - len(self._late)
                self._late += data[:room]
                if len(data) <= room:
                    return len(data)
                raise BlockingIOError(11, "write could not complete without blocking", room) from None
            taken = 0
            while len(data) - taken > self._size:
                try:
                    taken += self._write_raw(data[taken:], taken + self._size)
                except BlockingIOError:
                    self._late += data[taken:taken + self._size]
                    raise
            self._late += data[taken:]
            return len(data)


    @_stands_for(_io.BufferedReader, _io._StandardInput)
    @_runtime.name_with_module
    class BufferedReader(_Reading, _OverRaw):
        '''Reads ahead from a raw file.'''
        __module__ = "_io"
        _needs = {"readable": "readable"}

        def write(self, buffer, /):
            raise UnsupportedOperation("write")


    @_stands_for(_io.BufferedWriter, _io._StandardOutput)
    @_runtime.name_with_module
    class BufferedWriter(_Writing, _OverRaw):
        '''Collects what is written to a raw file.'''
        __module__ = "_io"
        _needs = {"writable": "writable"}

        def read(self, size=-1, /):
            raise UnsupportedOperation("read")


    @_stands_for(_io.BufferedRandom)
    @_runtime.name_with_module
    class BufferedRandom(_Reading, _Writing, _OverRaw):
        '''Reads and writes a raw file that has a position.'''
        __module__ = "_io"
        _needs = {"seekable": "seekable", "readable": "readable", "writable": "writable"}


    @_runtime.name_with_module
    class BufferedRWPair(BufferedIOBase):
        '''Reads from one raw file and writes to another.'''
        __module__ = "_io"

        def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
            self.reader = BufferedReader(reader, buffer_size)
            self.writer = BufferedWriter(writer, buffer_size)
            for name in ("read", "read1", "peek", "readline", "readinto", "readable"):
                setattr(self, name, getattr(self.reader, name))
            for name in ("write", "flush", "writable"):
                setattr(self, name, getattr(self.writer, name))

        closed = property(lambda self: self.writer.closed)

        def close(self):
            try:
                self.writer.close()
            finally:
                self.reader.close()

        def isatty(self):
            return self.reader.isatty() or self.writer.isatty()


    @_stands_for(_io.TextIOWrapper)
    @_runtime.name_with_module
    class TextIOWrapper(TextIOBase):
        '''Text over a file of bytes.'''
        __module__ = "_io"
        _CHUNK_SIZE = DEFAULT_BUFFER_SIZE

        def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
            if encoding is not None and not isinstance(encoding, str):
                raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
            self._buffer = None
            self._use(encoding or "UTF-8", errors or "strict", newline)
            self.line_buffering, self.write_through = bool(line_buffering), bool(write_through)
            buffer.readable()
            self._buffer = buffer
            self._forget()
            self._late = b""
            self._go_on_encoding()

        def _use(self, encoding, errors, newline):
            if newline not in (None, "", "\n", "\r", "\r\n"):
                raise ValueError(f"illegal newline value: {newline}")
            encoding = "UTF-8" if encoding == "locale" else encoding
            if not getattr(_codecs.lookup(encoding), "_is_text_encoding", True):
                raise LookupError(f"'{encoding}' is not a text encoding; use codecs.open() to handle arbitrary codecs")
            try:
                self._new_decoder = _codecs.getincrementaldecoder(encoding)
            except LookupError:
                raise LookupError(f"unknown encoding: {encoding}") from None
            self.encoding, self.errors, self._newline = encoding, errors, newline
            self._encoder = _codecs.getincrementalencoder(encoding)(errors)

        def _go_on_encoding(self):
            # What there is already has a mark of the byte order, if it needs one.
            if self.buffer.seekable() and self.buffer.writable() and self.buffer.tell():
                self._encoder.setstate(0)

        def _forget(self):
            # Text that was read too early, whether the bytes are at an end, and a CR whose LF may follow.
            self._ahead, self._is_at_end, self._return = "", False, ""
            self._seen = set()
            self._is_telling = True
            self._decoder = self._new_decoder(self.errors)

        @property
        def buffer(self):
            if self._buffer is None:
                raise ValueError("underlying buffer has been detached")
            return self._buffer

        closed = property(lambda self: self.buffer.closed)
        name = property(lambda self: self.buffer.name)

        @property
        def newlines(self):
            kinds = tuple(kind for kind in ("\r", "\n", "\r\n") if kind in self._seen)
            return None if not kinds else kinds[0] if len(kinds) == 1 else kinds

        def _open(self):
            if self.closed:
                raise ValueError("I/O operation on closed file.")

        # Reading

        def _more(self):
            if self._is_at_end:
                return False
            count = self._CHUNK_SIZE
            if not self.buffer.readable():
                raise UnsupportedOperation("not readable")
            piece = self.buffer.read1(count) if hasattr(self.buffer, "read1") else self.buffer.read(count)
            if not isinstance(piece, (bytes, bytearray)):
                try:
                    piece = bytes(memoryview(piece))
                except TypeError:
                    raise TypeError("underlying read() should have returned a bytes-like object, "
                                    f"not '{type(piece).__name__}'") from None
            self._is_at_end = not piece
            text = self._return + self._decoder.decode(piece, self._is_at_end)
            self._return = ""
            if self._newline in (None, ""):
                if text.endswith("\r") and not self._is_at_end:
                    text, self._return = text[:-1], "\r"
                pairs = text.count("\r\n")
                self._seen |= {kind for kind, count in (
                    ("\r\n", pairs), ("\r", text.count("\r") - pairs), ("\n", text.count("\n") - pairs)) if count}
                if self._newline is None and "\r" in text:
                    text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._ahead += text
            return True

        def _take(self, count):
            piece, self._ahead = self._ahead[:count], self._ahead[count:]
            return piece

        def read(self, size=-1, /):
            self._open()
            if self._late:
                self.flush()
            if size is None or size < 0:
                while self._more():
                    pass
                return self._take(len(self._ahead))
            while len(self._ahead) < size and self._more():
                pass
            return self._take(size)

        def _end_of_line(self):
            if self._newline in (None, "\n"):
                return self._ahead.find("\n") + 1
            if self._newline:
                place = self._ahead.find(self._newline)
                return place + len(self._newline) if place >= 0 else 0
            ends = [self._ahead.find(kind) for kind in "\r\n"]
            first = min((end for end in ends if end >= 0), default=-1)
            return first + 2 if first >= 0 and self._ahead[first:first + 2] == "\r\n" else first + 1

        def readline(self, size=-1, /):
            self._open()
            if self._late:
                self.flush()
            limit = -1 if size is None else size
            while not (end := self._end_of_line()) and not 0 <= limit <= len(self._ahead) and self._more():
                pass
            end = end or len(self._ahead)
            return self._take(end if limit < 0 else min(end, limit))

        def __next__(self):
            self._is_telling = False
            line = self.readline()
            if not line:
                self._is_telling = True
                raise StopIteration
            return line

        # Writing

        def write(self, text, /):
            if not isinstance(text, str):
                raise TypeError(f"write() argument must be str, not {type(text).__name__}")
            self._open()
            if not self.buffer.writable():
                raise UnsupportedOperation("not writable")
            if self._ahead:
                self.seek(self.tell())
            ends_line = "\n" in text or "\r" in text
            shown = text
            if self._newline in ("\r", "\r\n"):
                shown = text.replace("\n", self._newline)
            self._late += self._encoder.encode(shown)
            if isinstance(self.buffer, _io._BytesBuffer) and not self.write_through:
                # What is in memory shows nothing before it is flushed; other files are given all at once.
                if len(self._late) > DEFAULT_BUFFER_SIZE:
                    self._give()
            else:
                self._give()
            if self.line_buffering and ends_line:
                self.flush()
            return len(text)

        def _give(self):
            late, self._late = self._late, b""
            self.buffer.write(late)

        def flush(self):
            self._open()
            if self._late:
                self._give()
            self.buffer.flush()

        # The file

        def tell(self):
            self._open()
            if not self._is_telling:
                raise OSError("telling position disabled by next() call")
            self.flush()
            return self.buffer.tell() - len((self._ahead + self._return).encode(self.encoding, self.errors))

        def seek(self, cookie, whence=0, /):
            self._open()
            if whence == 1:
                if cookie:
                    raise UnsupportedOperation("can't do nonzero cur-relative seeks")
                cookie, whence = self.tell(), 0
            elif whence == 2 and cookie:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            elif whence not in (0, 2):
                raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
            elif cookie < 0:
                raise ValueError(f"negative seek position {cookie!r}")
            self.flush()
            self._forget()
            place = self.buffer.seek(cookie, whence)
            if place:
                self._encoder.setstate(0)
            else:
                self._encoder.reset()
            return place

        def truncate(self, pos=None, /):
            self.flush()
            return self.buffer.truncate(self.tell() if pos is None else pos)

        def detach(self):
            self.flush()
            buffer, self._buffer = self.buffer, None
            return buffer

        def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
            if newline is not Ellipsis and not isinstance(newline, (str, type(None))):
                raise TypeError(f"reconfigure() argument 'newline' must be str or None, not {type(newline).__name__}")
            for option, value in (("encoding", encoding), ("errors", errors)):
                if value is not None and not isinstance(value, str):
                    raise TypeError(f"reconfigure() argument {option!r} must be str or None, not {type(value).__name__}")
            if encoding is not None or errors is not None or newline is not Ellipsis:
                if self._ahead:
                    raise UnsupportedOperation(
                        "It is not possible to set the encoding or newline of stream after the first read")
            self.flush()
            errors = errors or (self.errors if encoding is None else "strict")
            self._use(encoding or self.encoding, errors, self._newline if newline is Ellipsis else newline)
            self._go_on_encoding()
            if line_buffering is not None:
                self.line_buffering = bool(line_buffering)
            if write_through is not None:
                self.write_through = bool(write_through)

        def close(self):
            if self._buffer is not None and not self.closed:
                try:
                    self.flush()
                finally:
                    self.buffer.close()

        def fileno(self):
            return self.buffer.fileno()

        def isatty(self):
            self._open()
            return self.buffer.isatty()

        def readable(self):
            return self.buffer.readable()

        def writable(self):
            return self.buffer.writable()

        def seekable(self):
            return self.buffer.seekable()

        def __repr__(self):
            parts = []
            for attribute in ("name", "mode"):
                try:
                    parts.append(f" {attribute}={getattr(self, attribute)!r}")
                except (AttributeError, ValueError):
                    pass
            return f"<_io.TextIOWrapper{''.join(parts)} encoding={self.encoding!r}>"
    """#
}
