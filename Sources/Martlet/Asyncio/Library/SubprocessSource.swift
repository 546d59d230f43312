extension AsyncioLibrary {
  /// `asyncio.subprocess`: child processes whose pipes are streams.
  static let subprocess = """
    from asyncio import gather, get_running_loop
    from asyncio.streams import StreamReader, StreamReaderProtocol, StreamWriter, _ReadTransport, _WriteTransport
    import _process
    import subprocess as _subprocess

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')

    PIPE, STDOUT, DEVNULL = _subprocess.PIPE, _subprocess.STDOUT, _subprocess.DEVNULL
    _DEFAULT_LIMIT = 2 ** 16


    class Process:
        '''A child process.'''

        def __init__(self, child, loop, limit):
            self._loop = loop
            self._child = child
            self._returncode = None
            self._waiters = []
            self.pid = child.pid
            self.stdin = self.stdout = self.stderr = None
            self._readers = []
            if child.stdin is not None:
                self.stdin = StreamWriter(_WriteTransport(loop, child.stdin.fileno()))
            if child.stdout is not None:
                self.stdout = self._reader(child.stdout.fileno(), limit)
            if child.stderr is not None:
                self.stderr = self._reader(child.stderr.fileno(), limit)
            _process.wait_soon(loop, child.pid, self._exited)

        def _reader(self, fd, limit):
            reader = StreamReader(limit=limit, loop=self._loop)
            self._readers.append(_ReadTransport(self._loop, fd, StreamReaderProtocol(reader, loop=self._loop)))
            return reader

        def _exited(self, data, code):
            self._returncode = self._child.returncode = code
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(code)
            self._waiters.clear()
            if self.stdin is not None:
                self.stdin.close()

        def __repr__(self):
            return f'<{type(self).__name__} {self.pid}>'

        @property
        def returncode(self):
            '''The exit code, None while it runs.'''
            return self._returncode

        async def wait(self):
            '''Wait for the end; return the exit code.'''
            if self._returncode is None:
                waiter = self._loop.create_future()
                self._waiters.append(waiter)
                await waiter
            return self._returncode

        def send_signal(self, signal):
            from _signal import kill
            if self._returncode is not None:
                raise ProcessLookupError()
            kill(self.pid, signal)

        def terminate(self):
            self.send_signal(15)

        def kill(self):
            self.send_signal(9)

        async def _feed(self, input):
            try:
                if input is not None:
                    self.stdin.write(input)
                await self.stdin.drain()
            except (BrokenPipeError, ConnectionResetError):
                pass
            self.stdin.close()

        async def _noop(self):
            return None

        async def communicate(self, input=None):
            '''Send input, read all output, wait for the end; return the outputs.'''
            _, stdout, stderr = await gather(
                self._noop() if self.stdin is None else self._feed(input),
                self._noop() if self.stdout is None else self.stdout.read(),
                self._noop() if self.stderr is None else self.stderr.read())
            await self.wait()
            return stdout, stderr


    def _start(args, shell, stdin, stdout, stderr, limit, kwds):
        for name in ('universal_newlines', 'text', 'encoding', 'errors'):
            if kwds.pop(name, None):
                raise ValueError('text must be False' if name == 'text' else f'{name} must be {_EXPECTED[name]}')
        kwds.pop('bufsize', None)
        child = _subprocess.Popen(args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)
        return Process(child, get_running_loop(), limit)


    _EXPECTED = {'universal_newlines': 'False', 'encoding': 'None', 'errors': 'None'}


    async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
        '''Start a program with its arguments.'''
        for arg in (program, *args):
            if not isinstance(arg, (str, bytes)) and not hasattr(arg, '__fspath__'):
                raise TypeError(f'expected str, bytes or os.PathLike object, not {type(arg).__name__}')
        return _start([program, *args], False, stdin, stdout, stderr, limit, kwds)


    async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
        '''Start a command of the shell.'''
        if not isinstance(cmd, (bytes, str)):
            raise ValueError("cmd must be a string")
        return _start(cmd, True, stdin, stdout, stderr, limit, kwds)

    """
}
