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
    _places = {'stdin': 0, 'stdout': 1, 'stderr': 2}


    class SubprocessStreamProtocol(FlowControlMixin, SubprocessProtocol):
        '''Makes streams of the pipes of a child process.'''
        stdin, stdout, stderr = (
            property(lambda self, place=place: self._streams.get(place)) for place in _places.values())

        def __init__(self, limit, loop):
            FlowControlMixin.__init__(self, loop=loop)
            self._limit, self._child, self._streams = limit, None, {}
            # The outputs that may still bring something, and None as long as the child runs.
            self._unfinished = {None}
            self._input_gone = self._loop.create_future()

        def __repr__(self):
            shown = [f'{name}={self._streams[place]!r}' for name, place in _places.items() if place in self._streams]
            return f"<{' '.join([type(self).__name__, *shown])}>"

        def connection_made(self, transport):
            self._child = transport
            for place in 1, 2, 0:
                pipe = transport.get_pipe_transport(place)
                if pipe is None:
                    continue
                if place == 0:
                    self._streams[0] = StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)
                else:
                    reader = self._streams[place] = StreamReader(limit=self._limit, loop=self._loop)
                    reader.set_transport(pipe)
                    self._unfinished.add(place)

        def pipe_data_received(self, fd, data):
            if fd in self._streams:
                self._streams[fd].feed_data(data)

        def pipe_connection_lost(self, fd, exc):
            stream = self._streams.get(fd)
            if fd == 0:
                if stream:
                    stream.close()
                self._input_lost(exc)
            elif stream is not None:
                stream.set_exception(exc) if exc else stream.feed_eof()
                self._finish(fd)

        def _input_lost(self, error):
            self.connection_lost(error)
            gone = self._input_gone
            if error:
                gone.set_exception(error)
                # Nobody has to look at it.
                gone._log_traceback = False
            else:
                gone.set_result(None)

        def process_exited(self):
            self._finish(None)

        def _finish(self, what):
            self._unfinished.discard(what)
            if not self._unfinished and self._child:
                child, self._child = self._child, None
                child.close()

        def _get_close_waiter(self, stream):
            return self._input_gone if stream is self._streams.get(0) else None


    class Process:
        '''A child process.'''

        def __init__(self, transport, protocol, loop):
            self._transport, self._protocol, self._loop = transport, protocol, loop
            for name in _places:
                setattr(self, name, getattr(protocol, name))
            self.pid = self._transport.get_pid()

        def __repr__(self):
            return f'<{type(self).__name__} {self.pid}>'

        @property
        def returncode(self):
            '''The exit code, None while it runs.'''
            child = self._transport
            return child.get_returncode()

        async def wait(self):
            '''Wait for the end; return the exit code.'''
            child = self._transport
            return await child._wait()

        async def communicate(self, input=None):
            '''Send input, read all output, wait for the end; return the outputs.'''
            work = [self._send_all(input), self._receive_all(1, self.stdout), self._receive_all(2, self.stderr)]
            _, *outputs = await gather(*work)
            await self.wait()
            return tuple(outputs)

        async def _receive_all(self, number, reader):
            if reader is None:
                return
            everything = await reader.read()
            self._transport.get_pipe_transport(number).close()
            return everything

        async def _send_all(self, data):
            writer = self.stdin
            if writer is None:
                return
            if data is not None:
                writer.write(data)
            try:
                await writer.drain()
            except ConnectionError as error:
                # That it does not want more is no failure.
                if not isinstance(error, (BrokenPipeError, ConnectionResetError)):
                    raise
            writer.close()

        def send_signal(self, signal):
            '''Send it a signal.'''
            child = self._transport
            child.send_signal(signal)

        def terminate(self):
            '''Ask it to end.'''
            child = self._transport
            child.terminate()

        def kill(self):
            '''End it.'''
            child = self._transport
            child.kill()


    async def _start(kind, args, limit, options):
        loop = get_running_loop()
        make = getattr(loop, f'subprocess_{kind}')
        return Process(*await make(lambda: SubprocessStreamProtocol(limit=limit, loop=loop), *args, **options), loop)


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
