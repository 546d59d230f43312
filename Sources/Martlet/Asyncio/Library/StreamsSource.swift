extension AsyncioLibrary {
  /// `asyncio.streams`: bytes that come when they come. Pipes are served by `_process`.
  static let streams = """
    from asyncio import get_event_loop, get_running_loop
    from asyncio.protocols import Protocol
    from asyncio.transports import _FlowControlMixin, _interface
    import _process

    __all__ = ('StreamReader', 'StreamWriter', 'StreamReaderProtocol')

    _DEFAULT_LIMIT = 2 ** 16


    class IncompleteReadError(EOFError):
        '''The end came before what was asked for.'''
        __module__ = 'asyncio.exceptions'

        def __init__(self, partial, expected):
            wanted = 'undefined' if expected is None else repr(expected)
            super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
            self.partial, self.expected = partial, expected

        def __reduce__(self):
            return self.__class__, (self.partial, self.expected)


    class LimitOverrunError(Exception):
        '''A separator is further away than the limit.'''
        __module__ = 'asyncio.exceptions'

        def __init__(self, message, consumed):
            Exception.__init__(self, message)
            self.consumed = consumed

        def __reduce__(self):
            return self.__class__, (*self.args, self.consumed)


    class SendfileNotAvailableError(RuntimeError):
        '''The system cannot send a file in this way.'''
        __module__ = 'asyncio.exceptions'


    @_interface({
        'get_loop(self)': 'The loop it belongs to.',
        'is_serving(self)': 'Whether it accepts connections.',
        'async start_serving(self)': 'Accept connections.',
        'async serve_forever(self)': 'Accept connections until this is cancelled.',
        'close(self)': 'Accept no more.',
        'async wait_closed(self)': 'Wait until it is closed.',
    })
    class AbstractServer:
        '''What listens.'''
        __module__ = 'asyncio.events'

        async def __aenter__(self):
            return self

        async def __aexit__(self, *details):
            self.close()
            return await self.wait_closed()


    class Server(AbstractServer):
        '''A server of sockets, which Martlet cannot make.'''
        __module__ = 'asyncio.base_events'

        def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout,
                     ssl_shutdown_timeout=None):
            raise NotImplementedError('Martlet has no sockets')


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
            if not limit > 0:
                raise ValueError('Limit cannot be <= 0')
            self._limit = limit
            self._loop = loop if loop is not None else get_event_loop()
            self._buffer = bytearray()
            self._has_ended = False
            self._error = None
            # The future of the task that reads, while it waits for bytes.
            self._waiter = None
            # What feeds it, and whether that has been told to stop because too much is waiting.
            self._transport = None
            self._transport_rests = False

        def __repr__(self):
            words = ['StreamReader']
            if self._buffer:
                words.append(f'{len(self._buffer)} bytes')
            if self._has_ended:
                words.append('eof')
            for name, value in (
                ('limit', None if self._limit == _DEFAULT_LIMIT else self._limit), ('waiter', self._waiter),
                ('exception', self._error), ('transport', self._transport),
            ):
                if value:
                    words.append(f'{name}={value!r}')
            if self._transport_rests:
                words.append('paused')
            return '<' + ' '.join(words) + '>'

        # The feeding side

        def set_transport(self, transport):
            '''Say what feeds it.'''
            assert self._transport is None, 'Transport already set'
            self._transport = transport

        def feed_data(self, data):
            '''Add bytes.'''
            assert not self._has_ended, 'feed_data after feed_eof'
            if data:
                self._buffer += data
                self._let_read()
                if len(self._buffer) > 2 * self._limit:
                    self._let_transport_rest()

        def feed_eof(self):
            '''Say that there are no more bytes.'''
            self._has_ended = True
            self._let_read()

        def exception(self):
            '''What set_exception was given.'''
            return self._error

        def set_exception(self, exc):
            '''Have all reads fail.'''
            self._error = exc
            self._let_read(exc)

        def _let_read(self, error=None):
            waiter, self._waiter = self._waiter, None
            if waiter is None or waiter.cancelled():
                return
            if error is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(error)

        def _let_transport_rest(self):
            if self._transport is None or self._transport_rests:
                return
            try:
                self._transport.pause_reading()
            except NotImplementedError:
                # One that cannot rest is not asked again.
                self._transport = None
            else:
                self._transport_rests = True

        def _let_transport_work(self):
            if self._transport_rests:
                self._transport_rests = False
                self._transport.resume_reading()

        # The reading side

        def at_eof(self):
            '''Whether everything has been read.'''
            return self._has_ended and len(self._buffer) == 0

        def _check(self):
            if self._error is not None:
                raise self._error

        async def _more(self, reader):
            '''Wait until there are more bytes, or no more will come.'''
            if self._waiter is not None:
                raise RuntimeError(f'{reader}() called while another coroutine is already waiting for incoming data')
            # What waits for more must not wait for ever.
            self._let_transport_work()
            waiter = self._waiter = self._loop.create_future()
            try:
                await waiter
            finally:
                self._waiter = None

        def _take(self, count=None):
            '''The first bytes, or all, which are no longer waiting.'''
            taken = bytes(self._buffer[:count])
            del self._buffer[:count]
            if len(self._buffer) <= self._limit:
                self._let_transport_work()
            return taken

        async def read(self, n=-1):
            '''Up to n bytes as soon as there are some; all of them if n is negative.'''
            self._check()
            if n < 0:
                return await self._read_all()
            if n and not self._buffer and not self._has_ended:
                await self._more('read')
            return self._take(n) if n else bytes()

        async def _read_all(self):
            everything = bytearray()
            while part := await self.read(self._limit):
                everything += part
            return bytes(everything)

        async def readexactly(self, n):
            '''n bytes.'''
            if n < 0:
                raise ValueError('readexactly size can not be less than zero')
            self._check()
            while len(self._buffer) < n and not self._has_ended:
                await self._more('readexactly')
            if len(self._buffer) >= n:
                return self._take(n) if n else bytes()
            partial = bytes(self._buffer)
            del self._buffer[:]
            raise IncompleteReadError(partial, n)

        async def readuntil(self, separator=b'\\n'):
            '''The bytes up to a separator, and it.'''
            if not separator:
                raise ValueError('Separator should be at least one-byte string')
            self._check()
            # The separator begins nowhere before this place.
            start = 0
            while (found := self._buffer.find(separator, start)) < 0:
                start = max(0, len(self._buffer) - len(separator) + 1)
                if start > self._limit:
                    raise LimitOverrunError('Separator is not found, and chunk exceed the limit', start)
                if self._has_ended:
                    partial = bytes(self._buffer)
                    del self._buffer[:]
                    raise IncompleteReadError(partial, None)
                await self._more('readuntil')
            if found > self._limit:
                raise LimitOverrunError('Separator is found, but chunk is longer than limit', found)
            return self._take(found + len(separator))

        async def readline(self):
            '''The next line; what there is of one at the end.'''
            try:
                return await self.readuntil()
            except IncompleteReadError as end:
                return end.partial
            except LimitOverrunError as overrun:
                # The line is dropped, or as much as there is of it.
                is_whole = self._buffer[overrun.consumed:overrun.consumed + 1] == b'\\n'
                self._take(overrun.consumed + 1 if is_whole else None)
                raise ValueError(*overrun.args)

        def __aiter__(self):
            return self

        async def __anext__(self):
            if line := await self.readline():
                return line
            raise StopAsyncIteration


    class FlowControlMixin(Protocol):
        '''Has writers wait while a transport has too much to send.'''

        def __init__(self, loop=None):
            self._loop = loop if loop is not None else get_event_loop()
            self._paused = self._connection_lost = False
            self._drain_waiters = []

        def pause_writing(self):
            assert not self._paused
            self._paused = True

        def resume_writing(self):
            assert self._paused
            self._paused = False
            self._let_write()

        def connection_lost(self, exc):
            self._connection_lost = True
            if self._paused:
                self._let_write(exc)

        def _let_write(self, error=None):
            for waiter in self._drain_waiters:
                if not waiter.done():
                    waiter.set_result(None) if error is None else waiter.set_exception(error)

        async def _drain_helper(self):
            if self._connection_lost:
                raise ConnectionResetError('Connection lost')
            if self._paused:
                waiter = self._loop.create_future()
                self._drain_waiters.append(waiter)
                try:
                    await waiter
                finally:
                    self._drain_waiters.remove(waiter)

        def _get_close_waiter(self, stream):
            raise NotImplementedError


    class StreamReaderProtocol(FlowControlMixin):
        '''Feeds a StreamReader with what a transport receives.'''

        def __init__(self, stream_reader, client_connected_cb=None, loop=None):
            super().__init__(loop)
            self._reader, self._on_connection = stream_reader, client_connected_cb
            self._lost = self._loop.create_future()

        def connection_made(self, transport):
            self._reader.set_transport(transport)
            if self._on_connection is None:
                return
            outcome = self._on_connection(self._reader, StreamWriter(transport, self, self._reader, self._loop))
            from asyncio import iscoroutine
            if iscoroutine(outcome):
                def look(task):
                    error = task.exception()
                    if error is not None:
                        self._loop.call_exception_handler({
                            'message': 'Unhandled exception in client_connected_cb', 'exception': error,
                            'transport': transport})
                        transport.close()
                self._task = self._loop.create_task(outcome)
                self._task.add_done_callback(look)

        def data_received(self, data):
            self._reader.feed_data(data)

        def eof_received(self):
            self._reader.feed_eof()
            return True

        def connection_lost(self, exc):
            if exc is not None:
                self._reader.set_exception(exc)
            else:
                self._reader.feed_eof()
            _set(self._lost, exc)
            # Nobody may ever wait for the end.
            self._lost.exception()
            super().connection_lost(exc)

        def _get_close_waiter(self, stream):
            return self._lost


    def _set(future, error=None):
        if not future.done():
            future.set_result(None) if error is None else future.set_exception(error)


    def _of_transport(name, doc):
        def method(self, *args):
            return getattr(self._transport, name)(*args)
        method.__name__, method.__qualname__, method.__doc__ = name, f'StreamWriter.{name}', doc
        return method


    class StreamWriter:
        '''Bytes on their way to a transport.'''

        def __init__(self, transport, protocol=None, reader=None, loop=None):
            self._transport, self._protocol, self._reader = transport, protocol, reader

        def __repr__(self):
            of_reader = '' if self._reader is None else f' reader={self._reader!r}'
            return f'<{type(self).__name__} transport={self._transport!r}{of_reader}>'

        transport = property(lambda self: self._transport)
        write = _of_transport('write', 'Send bytes, sooner or later.')
        writelines = _of_transport('writelines', 'Send several bytes objects.')
        write_eof = _of_transport('write_eof', 'Send what is waiting, and the end.')
        can_write_eof = _of_transport('can_write_eof', 'Whether write_eof can be called.')
        get_extra_info = _of_transport('get_extra_info', 'What is known about the transport besides.')
        is_closing = _of_transport('is_closing', 'Whether it is closed or about to be.')
        close = _of_transport('close', 'Send what is waiting, then close.')

        async def drain(self):
            '''Wait until there is room to write.'''
            error = self._reader and self._reader.exception()
            if error:
                raise error
            if self._transport.is_closing():
                # Whoever writes on must notice some day that nobody reads.
                from asyncio import sleep
                await sleep(0)
            await self._protocol._drain_helper()

        async def wait_closed(self):
            '''Wait until all is written and the transport closed.'''
            if isinstance(self._transport, _Pipe):
                await self._transport._until_closed()
            else:
                await self._protocol._get_close_waiter(self)


    # Pipes


    class _Pipe:
        '''One end of a pipe, by its descriptor and, if a script made it, its file.'''

        def __init__(self, loop, fd, protocol, file):
            super().__init__({'pipe': file}, loop=loop)
            self._fd, self._protocol, self._file = fd, protocol, file
            self._is_closing = False
            self._gone = loop.create_future()
            loop.call_soon(protocol.connection_made, self)

        def __repr__(self):
            words = [type(self).__name__]
            if self._fd is None:
                words.append('closed')
            else:
                words += ['closing'] * self._is_closing + [f'fd={self._fd}', 'open']
            return '<' + ' '.join(words) + '>'

        def set_protocol(self, protocol):
            self._protocol = protocol

        def get_protocol(self):
            return self._protocol

        def is_closing(self):
            return self._is_closing

        async def _until_closed(self):
            from asyncio import shield
            await shield(self._gone)

        def _lose(self, error=None):
            '''The descriptor is no longer needed.'''
            if self._fd is not None:
                if self._file is not None:
                    self._file.close()
                else:
                    _process.close(self._fd)
                self._fd = None
                _set(self._gone)
            self._protocol.connection_lost(error)


    class _PipeReader(_Pipe, _FlowControlMixin):
        '''Gives a protocol what a pipe brings.'''

        def __init__(self, loop, fd, protocol, file=None):
            super().__init__(loop, fd, protocol, file)
            self._is_asking = self._rests = False
            loop.call_soon(self._ask)

        def is_reading(self):
            return not (self._rests or self._is_closing)

        def pause_reading(self):
            self._rests = True

        def resume_reading(self):
            self._rests = False
            self._ask()

        def _ask(self):
            if self.is_reading() and not self._is_asking:
                self._is_asking = True
                _process.read_soon(self._loop, self._fd, self._receive)

        def _receive(self, data, code):
            self._is_asking = False
            if self._is_closing:
                return
            if not data:
                self._is_closing = True
                self._loop.call_soon(self._protocol.eof_received)
                self._loop.call_soon(self._lose)
                return
            self._protocol.data_received(data)
            self._ask()

        def close(self):
            if self._is_closing:
                return
            self._is_closing = True
            if self._is_asking:
                _process.cancel(self._fd)
            self._loop.call_soon(self._lose)

        abort = close


    class _PipeWriter(_Pipe, _FlowControlMixin):
        '''Brings what is written to a pipe.'''

        def __init__(self, loop, fd, protocol, file=None):
            super().__init__(loop, fd, protocol, file)
            self._waiting = bytearray()
            self._on_its_way = 0
            self._error = None

        def get_write_buffer_size(self):
            return self._on_its_way + len(self._waiting)

        def can_write_eof(self):
            return True

        def write(self, data):
            if type(data) not in (bytes, bytearray) and not isinstance(data, (bytes, bytearray)):
                raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
            if not data or self._is_closing or self._fd is None:
                return
            if self._on_its_way:
                self._waiting += data
                self._maybe_pause_protocol()
                return
            try:
                count = _process.write(self._fd, data, 0)
            except OSError as error:
                self._fail(error)
            else:
                self._waiting += data[count:]
                self._send()
                self._maybe_pause_protocol()

        def writelines(self, lines):
            self.write(bytes().join(lines))

        def _send(self):
            if self._waiting and not self._on_its_way:
                sent, self._waiting = bytes(self._waiting), bytearray()
                self._on_its_way = len(sent)
                _process.write_soon(self._loop, self._fd, sent, self._sent)

        def _sent(self, _, code):
            self._on_its_way = 0
            if code:
                self._fail(BrokenPipeError(code, 'Broken pipe'))
                return
            self._send()
            self._maybe_resume_protocol()
            if self._is_closing and not self.get_write_buffer_size():
                self._finish()

        def _fail(self, error):
            self._error, self._is_closing = error, True
            self._waiting.clear()
            self._finish()

        def _finish(self):
            self._loop.call_soon(self._lose, self._error)

        def write_eof(self):
            if not self._is_closing:
                self._is_closing = True
                if not self.get_write_buffer_size():
                    self._finish()

        close = write_eof

        def abort(self):
            self._waiting.clear()
            self.write_eof()


    async def _connect(kind, loop, protocol_factory, pipe):
        protocol = protocol_factory()
        fd = pipe.fileno()
        _process.set_blocking(fd, False)
        transport = kind(loop, fd, protocol, pipe)
        # The protocol knows it before anything is read or written.
        told = loop.create_future()
        loop.call_soon(_set, told)
        await told
        return transport, protocol


    async def _connect_read_pipe(loop, protocol_factory, pipe):
        return await _connect(_PipeReader, loop, protocol_factory, pipe)


    async def _connect_write_pipe(loop, protocol_factory, pipe):
        return await _connect(_PipeWriter, loop, protocol_factory, pipe)

    """
}
