extension BundledModules {
  /// The module `_codecs_streams`: the classes of `codecs` that take input in parts, and its streams.
  static let codecsStreams: StaticString = #"""
    '''What codecs consist of: coders that take input in parts, and streams.'''

    # The classes are those of codecs.
    __name__ = "codecs"


    class CodecInfo(tuple):
        '''A codec: its functions and classes.'''

        def __new__(
            cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
            name=None, *, _is_text_encoding=None,
        ):
            made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
            vars(made).update(
                name=name, encode=encode, decode=decode, streamreader=streamreader, streamwriter=streamwriter,
                incrementalencoder=incrementalencoder, incrementaldecoder=incrementaldecoder,
                _is_text_encoding=_is_text_encoding is None or _is_text_encoding)
            return made

        def __repr__(self):
            kind = type(self)
            return f"<{kind.__module__}.{kind.__qualname__} object for encoding {self.name} at {id(self):#x}>"


    class Codec:
        '''Encodes and decodes at once.'''
        def encode(self, input, errors="strict"):
            raise NotImplementedError

        def decode(self, input, errors="strict"):
            raise NotImplementedError


    # In parts


    class IncrementalEncoder:
        '''Encodes in several steps.'''

        def __init__(self, errors="strict"):
            self.errors, self.buffer = errors, ""

        def encode(self, input, final=False):
            raise NotImplementedError

        def reset(self):
            '''Begin anew.'''

        def getstate(self):
            return 0

        def setstate(self, state):
            '''Continue from a state.'''


    class IncrementalDecoder:
        '''Decodes in several steps.'''

        def __init__(self, errors="strict"):
            self.errors = errors

        def decode(self, input, final=False):
            raise NotImplementedError

        def reset(self):
            '''Begin anew.'''

        def getstate(self):
            return b"", 0

        def setstate(self, state):
            '''Continue from a state.'''


    def _keeps_rest(convert, empty):
        '''The coder method that keeps input which cannot be converted yet.'''
        def method(self, input, final=False):
            waiting = self.buffer + input
            converted, used = getattr(self, convert)(waiting, self.errors, final)
            self.buffer = waiting[used:]
            return converted

        def reset(self):
            self.buffer = empty
        return method, reset


    class BufferedIncrementalEncoder(IncrementalEncoder):
        '''Keeps input that cannot be encoded yet.'''
        encode, reset = _keeps_rest("_buffer_encode", "")

        def _buffer_encode(self, input, errors, final):
            raise NotImplementedError

        def getstate(self):
            return self.buffer if self.buffer else 0

        def setstate(self, state):
            self.buffer = state if state else ""


    class BufferedIncrementalDecoder(IncrementalDecoder):
        '''Keeps bytes that cannot be decoded yet.'''
        decode, reset = _keeps_rest("_buffer_decode", b"")

        def __init__(self, errors="strict"):
            super().__init__(errors)
            self.buffer = b""

        def _buffer_decode(self, input, errors, final):
            raise NotImplementedError

        def getstate(self):
            return self.buffer, 0

        def setstate(self, state):
            self.buffer, *_ = state


    # Streams


    def _over_stream(cls):
        '''Class decorator: attributes are those of the stream, and the end of a with statement closes it.'''
        def __getattr__(self, name):
            return getattr(self.stream, name)

        def __enter__(self):
            return self

        def __exit__(self, type, value, tb):
            self.stream.close()

        def __iter__(self):
            return self

        def __reduce_ex__(self, proto):
            raise TypeError(f"can't serialize {type(self).__name__}")

        methods = [__getattr__, __enter__, __exit__, __reduce_ex__]
        for method in methods + [__iter__] if hasattr(cls, "__next__") else methods:
            method.__qualname__ = f"{cls.__name__}.{method.__name__}"
            setattr(cls, method.__name__, method)
        return cls


    @_over_stream
    class StreamWriter(Codec):
        '''Writes encoded text to a stream of bytes.'''

        def __init__(self, stream, errors="strict"):
            self.stream, self.errors = stream, errors

        def write(self, object):
            encoded, _ = self.encode(object, self.errors)
            self.stream.write(encoded)

        def writelines(self, list):
            self.write("".join(list))

        def reset(self):
            '''Begin anew.'''

        def seek(self, offset, whence=0):
            self.stream.seek(offset, whence)
            if offset == whence == 0:
                self.reset()


    @_over_stream
    class StreamReader(Codec):
        '''Reads text from a stream of bytes.'''
        charbuffertype = str

        def __init__(self, stream, errors="strict"):
            self.stream, self.errors = stream, errors
            self.reset()

        def reset(self):
            self.bytebuffer, self.charbuffer = b"", self.charbuffertype()

        def seek(self, offset, whence=0):
            self.stream.seek(offset, whence)
            self.reset()

        def _take(self, count):
            taken, self.charbuffer = self.charbuffer[:count], self.charbuffer[count:]
            return taken

        def read(self, size=-1, chars=-1, firstline=False):
            if chars < 0:
                chars = size
            while chars < 0 or len(self.charbuffer) < chars:
                more = self.stream.read(*([] if size < 0 else [size]))
                waiting = self.bytebuffer + more
                if not waiting:
                    break
                try:
                    decoded, used = self.decode(waiting, self.errors)
                except UnicodeDecodeError as error:
                    # Lines before the one with the error can still be read.
                    if not firstline:
                        raise
                    decoded, used = self.decode(waiting[:error.start], self.errors)
                    if len(decoded.splitlines(True)) <= 1:
                        raise
                self.bytebuffer = waiting[used:]
                self.charbuffer += decoded
                if not more:
                    break
            return self._take(len(self.charbuffer) if chars < 0 else chars)

        def readline(self, size=None, keepends=True):
            piece_size, line = size or 72, self.charbuffertype()
            while True:
                piece = self.read(piece_size, firstline=True)
                if piece and piece.endswith("\r" if isinstance(piece, str) else b"\r"):
                    # A line feed may follow.
                    piece += self.read(size=1, chars=1)
                line += piece
                lines = line.splitlines(True)
                if len(lines) > 1 or lines and lines[0] != lines[0].splitlines()[0]:
                    self.charbuffer = line[len(lines[0]):] + self.charbuffer
                    line = lines[0]
                    break
                if not piece or size is not None:
                    break
                if piece_size < 8000:
                    piece_size *= 2
            return line if keepends or not line else line.splitlines()[0]

        def readlines(self, sizehint=None, keepends=True):
            return self.read().splitlines(keepends)

        def __next__(self):
            if line := self.readline():
                return line
            raise StopIteration


    class _ReaderAndWriter:
        '''Streams with a reader and a writer.'''

        def __init__(self, stream, Reader, Writer, errors):
            self.stream, self.errors = stream, errors
            self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

        def reset(self):
            for side in self.reader, self.writer:
                side.reset()


    def _of(side, name):
        def method(self, *args, **keywords):
            return getattr(getattr(self, side), name)(*args, **keywords)
        method.__name__, method.__qualname__ = name, f"StreamReaderWriter.{name}"
        return method


    @_over_stream
    class StreamReaderWriter(_ReaderAndWriter):
        '''Reads and writes text over a stream of bytes.'''
        encoding = "unknown"

        def __init__(self, stream, Reader, Writer, errors="strict"):
            super().__init__(stream, Reader, Writer, errors)

        read, readline, readlines = (_of("reader", name) for name in ("read", "readline", "readlines"))
        write, writelines = _of("writer", "write"), _of("writer", "writelines")

        def __next__(self):
            return next(self.reader)

        def seek(self, offset, whence=0):
            self.stream.seek(offset, whence)
            self.reader.reset()
            if offset == whence == 0:
                self.writer.reset()


    @_over_stream
    class StreamRecoder(_ReaderAndWriter):
        '''A stream of bytes of one encoding over one of another.'''
        data_encoding = file_encoding = "unknown"

        def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
            super().__init__(stream, Reader, Writer, errors)
            self.encode, self.decode = encode, decode

        def _encoded(self, text):
            encoded, _ = self.encode(text, self.errors)
            return encoded

        def read(self, size=-1):
            return self._encoded(self.reader.read(size))

        def readline(self, size=None):
            return self._encoded(self.reader.readline(*([] if size is None else [size])))

        def readlines(self, sizehint=None):
            return self._encoded(self.reader.read()).splitlines(True)

        def __next__(self):
            return self._encoded(next(self.reader))

        def write(self, data):
            decoded, _ = self.decode(data, self.errors)
            return self.writer.write(decoded)

        def writelines(self, list):
            return self.write(bytes().join(list))

        def seek(self, offset, whence=0):
            self.reader.seek(offset, whence)
            self.writer.seek(offset, whence)
    """#
}
