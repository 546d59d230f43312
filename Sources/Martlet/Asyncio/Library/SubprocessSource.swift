extension AsyncioLibrary {
  /// `asyncio.subprocess`: child processes whose pipes are streams.
  static let subprocess = """
    from asyncio import gather, get_running_loop
    from asyncio.protocols import SubprocessProtocol
    from asyncio.streams import FlowControlMixin, StreamReader, StreamWriter
    import subprocess as _subprocess

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')

    PIPE, STDOUT, DEVNULL = _subprocess.PIPE, _subprocess.STDOUT, _subprocess.DEVNULL
    _DEFAULT_LIMIT = 2 ** 16


    class SubprocessStreamProtocol(FlowControlMixin, SubprocessProtocol):
        '''Makes streams of the pipes of a child process.'''

        def __init__(self, limit, loop):
            super().__init__(loop=loop)
            self._limit = limit
            self._transport = None
            self.stdin = self.stdout = self.stderr = None
            self._open, self._has_exited = set(), False
            self._stdin_closed = self._loop.create_future()

        def __repr__(self):
            streams = ((name, getattr(self, name)) for name in ('stdin', 'stdout', 'stderr'))
            words = [f'{name}={stream!r}' for name, stream in streams if stream is not None]
            return '<' + ' '.join([type(self).__name__, *words]) + '>'

        def connection_made(self, transport):
            self._transport = transport
            for number, name in ((1, 'stdout'), (2, 'stderr')):
                pipe = transport.get_pipe_transport(number)
                if pipe is not None:
                    reader = StreamReader(limit=self._limit, loop=self._loop)
                    reader.set_transport(pipe)
                    setattr(self, name, reader)
                    self._open.add(number)
            pipe = transport.get_pipe_transport(0)
            if pipe is not None:
                self.stdin = StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)

        def _reader(self, fd):
            return self.stdout if fd == 1 else self.stderr if fd == 2 else None

        def pipe_data_received(self, fd, data):
            reader = self._reader(fd)
            if reader is not None:
                reader.feed_data(data)

        def pipe_connection_lost(self, fd, exc):
            if fd == 0:
                if self.stdin is not None:
                    self.stdin.close()
                self.connection_lost(exc)
                if exc is None:
                    self._stdin_closed.set_result(None)
                else:
                    self._stdin_closed.set_exception(exc)
                    # Nobody has to look at it.
                    self._stdin_closed._log_traceback = False
                return
            reader = self._reader(fd)
            if reader is not None:
                reader.feed_eof() if exc is None else reader.set_exception(exc)
            self._open.discard(fd)
            self._close_if_over()

        def process_exited(self):
            self._has_exited = True
            self._close_if_over()

        def _close_if_over(self):
            if self._has_exited and not self._open:
                self._transport.close()
                self._transport = None

        def _get_close_waiter(self, stream):
            if stream is self.stdin:
                return self._stdin_closed


    class Process:
        '''A child process.'''

        def __init__(self, transport, protocol, loop):
            self._transport, self._protocol, self._loop = transport, protocol, loop
            self.stdin, self.stdout, self.stderr = protocol.stdin, protocol.stdout, protocol.stderr
            self.pid = transport.get_pid()

        def __repr__(self):
            return f'<{type(self).__name__} {self.pid}>'

        @property
        def returncode(self):
            '''The exit code, None while it runs.'''
            return self._transport.get_returncode()

        async def wait(self):
            '''Wait for the end; return the exit code.'''
            return await self._transport._wait()

        async def communicate(self, input=None):
            '''Send input, read all output, wait for the end; return the outputs.'''
            sending = _nothing() if self.stdin is None else self._send_all(input)
            receiving = [
                _nothing() if reader is None else self._receive_all(number, reader)
                for number, reader in ((1, self.stdout), (2, self.stderr))]
            _, *outputs = await gather(sending, *receiving)
            await self.wait()
            return tuple(outputs)

        async def _receive_all(self, number, reader):
            data = await reader.read()
            self._transport.get_pipe_transport(number).close()
            return data

        async def _send_all(self, input):
            writer = self.stdin
            try:
                if input is not None:
                    writer.write(input)
                await writer.drain()
            except (BrokenPipeError, ConnectionResetError):
                # It does not want more.
                pass
            writer.close()

        def send_signal(self, signal):
            '''Send it a signal.'''
            self._transport.send_signal(signal)

        def terminate(self):
            '''Ask it to end.'''
            self._transport.terminate()

        def kill(self):
            '''End it.'''
            self._transport.kill()


    async def _nothing():
        return None


    async def _start(kind, args, limit, options):
        loop = get_running_loop()
        make = getattr(loop, f'subprocess_{kind}')
        transport, protocol = await make(lambda: SubprocessStreamProtocol(limit=limit, loop=loop), *args, **options)
        return Process(transport, protocol, loop)


    async def create_subprocess_exec(
        program, *args, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds
    ):
        '''Start a program with its arguments.'''
        return await _start(
            'exec', (program, *args), limit, dict(stdin=stdin, stdout=stdout, stderr=stderr, **kwds))


    async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
        '''Start a command of the shell.'''
        return await _start('shell', (cmd,), limit, dict(stdin=stdin, stdout=stdout, stderr=stderr, **kwds))

    """
}
