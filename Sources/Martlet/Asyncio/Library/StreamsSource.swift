extension AsyncioLibrary {
  /// `asyncio.streams`: bytes that come when they come. Pipes are served by `_process`.
  static let streams = """
    from asyncio import get_event_loop, get_running_loop
    import _process

    __all__ = ('StreamReader', 'StreamWriter', 'StreamReaderProtocol')

    _DEFAULT_LIMIT = 2 ** 16


    class IncompleteReadError(EOFError):
        '''The end came before what was asked for.'''
        __module__ = 'asyncio.exceptions'

        def __init__(self, partial, expected):
            wanted = 'undefined' if expected is None else repr(expected)
            super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
            self.partial = partial
            self.expected = expected

        def __reduce__(self):
            return type(self), (self.partial, self.expected)


    class LimitOverrunError(Exception):
        '''A separator is further away than the limit.'''
        __module__ = 'asyncio.exceptions'

        def __init__(self, message, consumed):
            super().__init__(message)
            self.consumed = consumed

        def __reduce__(self):
            return type(self), (self.args[0], self.consumed)


    class SendfileNotAvailableError(RuntimeError):
        '''The system cannot send a file in this way.'''
        __module__ = 'asyncio.exceptions'


    class AbstractServer:
        '''What listens.'''
        __module__ = 'asyncio.events'

        def close(self):
            raise NotImplementedError

        def get_loop(self):
            raise NotImplementedError

        def is_serving(self):
            raise NotImplementedError

        async def start_serving(self):
            raise NotImplementedError

        async def serve_forever(self):
            raise NotImplementedError

        async def wait_closed(self):
            raise NotImplementedError

        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc):
            self.close()
            await self.wait_closed()


    class Server(AbstractServer):
        '''A server of sockets, which Martlet cannot make.'''
        __module__ = 'asyncio.base_events'


    async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        await get_running_loop().create_connection(None, host, port)


    async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        await get_running_loop().create_server(None, host, port)


    async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
        await get_running_loop().create_unix_connection(None, path)


    async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
        await get_running_loop().create_unix_server(None, path)


    class StreamReader:
        '''Bytes that something feeds and a task reads.'''

        def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
            if limit <= 0:
                raise ValueError('Limit cannot be <= 0')
            self._limit = limit
            self._loop = get_event_loop() if loop is None else loop
            self._buffer = bytearray()
            self._eof = False
            self._waiter = None
            self._exception = None
            self._transport = None
            self._paused = False

        def __repr__(self):
            info = ['StreamReader']
            if self._buffer:
                info.append(f'{len(self._buffer)} bytes')
            if self._eof:
                info.append('eof')
            if self._limit != _DEFAULT_LIMIT:
                info.append(f'limit={self._limit}')
            if self._waiter:
                info.append(f'waiter={self._waiter!r}')
            if self._exception:
                info.append(f'exception={self._exception!r}')
            if self._transport:
                info.append(f'transport={self._transport!r}')
            if self._paused:
                info.append('paused')
            return f"<{' '.join(info)}>"

        # The feeding side

        def exception(self):
            return self._exception

        def set_exception(self, exc):
            self._exception = exc
            waiter, self._waiter = self._waiter, None
            if waiter is not None and not waiter.cancelled():
                waiter.set_exception(exc)

        def set_transport(self, transport):
            assert self._transport is None, 'Transport already set'
            self._transport = transport

        def feed_data(self, data):
            assert not self._eof, 'feed_data after feed_eof'
            if not data:
                return
            self._buffer.extend(data)
            self._wake()
            if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
                try:
                    self._transport.pause_reading()
                except NotImplementedError:
                    self._transport = None
                else:
                    self._paused = True

        def feed_eof(self):
            self._eof = True
            self._wake()

        def _wake(self):
            waiter, self._waiter = self._waiter, None
            if waiter is not None and not waiter.cancelled():
                waiter.set_result(None)

        # The reading side

        def at_eof(self):
            '''Whether everything has been read.'''
            return self._eof and not self._buffer

        def _maybe_resume_transport(self):
            if self._paused and len(self._buffer) <= self._limit:
                self._paused = False
                self._transport.resume_reading()

        async def _wait_for_data(self, func_name):
            if self._waiter is not None:
                raise RuntimeError(
                    f'{func_name}() called while another coroutine is already waiting for incoming data')
            assert not self._eof, '_wait_for_data after EOF'
            if self._paused:
                self._paused = False
                self._transport.resume_reading()
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

        def _take(self, count):
            data = bytes(self._buffer[:count])
            del self._buffer[:count]
            self._maybe_resume_transport()
            return data

        async def readline(self):
            '''The next line; what there is of one at the end.'''
            try:
                return await self.readuntil(b'\\n')
            except IncompleteReadError as error:
                return error.partial
            except LimitOverrunError as error:
                if self._buffer.startswith(b'\\n', error.consumed):
                    del self._buffer[:error.consumed + 1]
                else:
                    self._buffer.clear()
                self._maybe_resume_transport()
                raise ValueError(error.args[0])

        async def readuntil(self, separator=b'\\n'):
            '''The bytes up to a separator, and it.'''
            length = len(separator)
            if length == 0:
                raise ValueError('Separator should be at least one-byte string')
            if self._exception is not None:
                raise self._exception
            searched = 0
            while True:
                place = self._buffer.find(separator, searched)
                if place != -1:
                    break
                searched = max(0, len(self._buffer) + 1 - length)
                if searched > self._limit:
                    raise LimitOverrunError('Separator is not found, and chunk exceed the limit', searched)
                if self._eof:
                    chunk = bytes(self._buffer)
                    self._buffer.clear()
                    raise IncompleteReadError(chunk, None)
                await self._wait_for_data('readuntil')
            if place > self._limit:
                raise LimitOverrunError('Separator is found, but chunk is longer than limit', place)
            return self._take(place + length)

        async def read(self, n=-1):
            '''Up to n bytes as soon as there are some; all of them if n is negative.'''
            if self._exception is not None:
                raise self._exception
            if n == 0:
                return b''
            if n < 0:
                blocks = []
                while True:
                    block = await self.read(self._limit)
                    if not block:
                        return b''.join(blocks)
                    blocks.append(block)
            if not self._buffer and not self._eof:
                await self._wait_for_data('read')
            return self._take(n)

        async def readexactly(self, n):
            '''n bytes.'''
            if n < 0:
                raise ValueError('readexactly size can not be less than zero')
            if self._exception is not None:
                raise self._exception
            if n == 0:
                return b''
            while len(self._buffer) < n:
                if self._eof:
                    partial = bytes(self._buffer)
                    self._buffer.clear()
                    raise IncompleteReadError(partial, n)
                await self._wait_for_data('readexactly')
            return self._take(n)

        def __aiter__(self):
            return self

        async def __anext__(self):
            line = await self.readline()
            if line == b'':
                raise StopAsyncIteration
            return line


    class StreamReaderProtocol:
        '''Feeds a StreamReader with what a transport receives.'''

        def __init__(self, stream_reader, client_connected_cb=None, loop=None):
            self._stream_reader = stream_reader
            self._loop = get_event_loop() if loop is None else loop
            self._closed = self._loop.create_future()

        def connection_made(self, transport):
            self._transport = transport
            self._stream_reader.set_transport(transport)

        def data_received(self, data):
            self._stream_reader.feed_data(data)

        def eof_received(self):
            self._stream_reader.feed_eof()
            return True

        def connection_lost(self, exc):
            if exc is None:
                self._stream_reader.feed_eof()
            else:
                self._stream_reader.set_exception(exc)
            if not self._closed.done():
                self._closed.set_result(None)

        def pause_writing(self):
            pass

        def resume_writing(self):
            pass

        async def _drain_helper(self):
            pass


    class StreamWriter:
        '''Bytes on their way to a transport.'''

        def __init__(self, transport, protocol=None, reader=None, loop=None):
            self._transport = transport
            self._protocol = protocol
            self._reader = reader

        def __repr__(self):
            info = [type(self).__name__, f'transport={self._transport!r}']
            if self._reader is not None:
                info.append(f'reader={self._reader!r}')
            return f"<{' '.join(info)}>"

        transport = property(lambda self: self._transport)

        def write(self, data):
            self._transport.write(data)

        def writelines(self, data):
            self._transport.writelines(data)

        def write_eof(self):
            return self._transport.write_eof()

        def can_write_eof(self):
            return self._transport.can_write_eof()

        def close(self):
            return self._transport.close()

        def is_closing(self):
            return self._transport.is_closing()

        async def wait_closed(self):
            '''Wait until all is written and the transport closed.'''
            await self._transport._wait_closed()

        def get_extra_info(self, name, default=None):
            return self._transport.get_extra_info(name, default)

        async def drain(self):
            '''Wait until there is room to write.'''
            if self._reader is not None and self._reader.exception() is not None:
                raise self._reader.exception()
            await self._transport._drain()


    # Transports


    class _PipeTransport:
        def __init__(self, loop, fd, pipe=None):
            self._loop = loop
            self._fd = fd
            self._pipe = pipe
            self._closing = False
            self._closed = loop.create_future()

        def get_extra_info(self, name, default=None):
            return self._pipe if name == 'pipe' else default

        def is_closing(self):
            return self._closing

        def _release(self, error=None):
            '''The descriptor is no longer needed.'''
            if self._fd is not None:
                if self._pipe is None:
                    _process.close(self._fd)
                else:
                    self._pipe.close()
                self._fd = None
                if not self._closed.done():
                    self._closed.set_result(None)

        async def _wait_closed(self):
            from asyncio import shield
            await shield(self._closed)


    class _ReadTransport(_PipeTransport):
        '''Gives a protocol what a pipe brings.'''

        def __init__(self, loop, fd, protocol, pipe=None):
            super().__init__(loop, fd, pipe)
            self._protocol = protocol
            self._is_asking = False
            self._is_paused = False
            loop.call_soon(protocol.connection_made, self)
            loop.call_soon(self._ask)

        def is_reading(self):
            return not self._is_paused and not self._closing

        def pause_reading(self):
            self._is_paused = True

        def resume_reading(self):
            self._is_paused = False
            self._ask()

        def _ask(self):
            if not self._is_asking and not self._is_paused and not self._closing:
                self._is_asking = True
                _process.read_soon(self._loop, self._fd, self._receive)

        def _receive(self, data, code):
            self._is_asking = False
            if self._closing:
                return
            if data:
                self._protocol.data_received(data)
                self._ask()
            else:
                self._closing = True
                self._loop.call_soon(self._protocol.eof_received)
                self._loop.call_soon(self._lose)

        def _lose(self):
            self._release()
            self._protocol.connection_lost(None)

        def close(self):
            if not self._closing:
                self._closing = True
                if self._is_asking:
                    _process.cancel(self._fd)
                self._loop.call_soon(self._lose)

        abort = close


    class _WriteTransport(_PipeTransport):
        '''Brings what is written to a pipe.'''

        _HIGH, _LOW = 65536, 16384

        def __init__(self, loop, fd, protocol=None, pipe=None):
            super().__init__(loop, fd, pipe)
            self._protocol = protocol
            self._waiting = bytearray()
            self._on_its_way = 0
            self._drainers = []
            self._error = None
            if protocol is not None:
                loop.call_soon(protocol.connection_made, self)

        def get_write_buffer_size(self):
            return len(self._waiting) + self._on_its_way

        def can_write_eof(self):
            return True

        def write(self, data):
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
            if not data or self._fd is None or self._closing or self._error is not None:
                return
            if not self._on_its_way:
                try:
                    written = _process.write(self._fd, data, 0)
                except OSError as error:
                    self._fail(error)
                    return
                data = data[written:]
            self._waiting.extend(data)
            self._send()

        def writelines(self, lines):
            self.write(b''.join(lines))

        def _send(self):
            if self._waiting and not self._on_its_way:
                data = bytes(self._waiting)
                self._waiting.clear()
                self._on_its_way = len(data)
                _process.write_soon(self._loop, self._fd, data, self._sent)

        def _sent(self, data, code):
            self._on_its_way = 0
            if code:
                self._fail(BrokenPipeError(code, 'Broken pipe'))
                return
            self._send()
            if self.get_write_buffer_size() <= self._LOW:
                self._wake()
            if self._closing and not self.get_write_buffer_size():
                self._finish()

        def _fail(self, error):
            self._error = error
            self._waiting.clear()
            self._closing = True
            self._finish()

        def _wake(self):
            for waiter in self._drainers:
                if not waiter.done():
                    waiter.set_result(None)
            self._drainers.clear()

        def _finish(self):
            self._wake()
            self._loop.call_soon(self._lose)

        def _lose(self):
            self._release()
            if self._protocol is not None:
                self._protocol.connection_lost(self._error)

        async def _drain(self):
            if self._error is not None:
                raise ConnectionResetError('Connection lost')
            if self._closing:
                from asyncio import sleep
                await sleep(0)
            if self.get_write_buffer_size() > self._HIGH:
                waiter = self._loop.create_future()
                self._drainers.append(waiter)
                await waiter
                if self._error is not None:
                    raise ConnectionResetError('Connection lost')

        def write_eof(self):
            if not self._closing:
                self._closing = True
                if not self.get_write_buffer_size():
                    self._finish()

        close = write_eof

        def abort(self):
            self._waiting.clear()
            self.write_eof()


    async def _connect_read_pipe(loop, protocol_factory, pipe):
        protocol = protocol_factory()
        transport = _ReadTransport(loop, pipe.fileno(), protocol, pipe)
        # The transport says so before anything is read.
        waiter = loop.create_future()
        loop.call_soon(lambda: waiter.done() or waiter.set_result(None))
        await waiter
        return transport, protocol


    async def _connect_write_pipe(loop, protocol_factory, pipe):
        protocol = protocol_factory()
        transport = _WriteTransport(loop, pipe.fileno(), protocol, pipe)
        waiter = loop.create_future()
        loop.call_soon(lambda: waiter.done() or waiter.set_result(None))
        await waiter
        return transport, protocol

    """
}
