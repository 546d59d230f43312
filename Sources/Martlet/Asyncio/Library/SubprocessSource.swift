extension AsyncioLibrary {
  /// `asyncio.subprocess`: child processes whose pipes are streams.
  static let subprocess = """
    from asyncio import gather, get_running_loop
    from asyncio.streams import StreamReader, StreamReaderProtocol, StreamWriter, _PipeReader, _PipeWriter
    import _process
    import subprocess as _subprocess

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')

    PIPE, STDOUT, DEVNULL = _subprocess.PIPE, _subprocess.STDOUT, _subprocess.DEVNULL
    _DEFAULT_LIMIT = 2 ** 16


    class Process:
        '''A child process.'''

        def __init__(self, child, loop, limit):
            self.pid = child.pid
            self.__child, self.__loop = child, loop
            self.__has_ended = loop.create_future()
            self.stdin = child.stdin and StreamWriter(_PipeWriter(loop, child.stdin.fileno()))
            self.stdout, self.stderr = (pipe and self.__reader(pipe, limit) for pipe in (child.stdout, child.stderr))
            _process.wait_soon(loop, child.pid, self.__end)

        def __repr__(self):
            return f'<{type(self).__name__} {self.pid}>'

        def __reader(self, pipe, limit):
            reader = StreamReader(limit, self.__loop)
            _PipeReader(self.__loop, pipe.fileno(), StreamReaderProtocol(reader, loop=self.__loop))
            return reader

        def __end(self, _, code):
            self.__child.returncode = code
            self.__has_ended.set_result(code)
            if self.stdin:
                self.stdin.close()

        @property
        def returncode(self):
            '''The exit code, None while it runs.'''
            return self.__has_ended.result() if self.__has_ended.done() else None

        async def wait(self):
            '''Wait for the end; return the exit code.'''
            if self.__has_ended.done():
                return self.returncode
            # One that waits may be cancelled, the others go on.
            mine = self.__loop.create_future()
            self.__has_ended.add_done_callback(lambda ended: mine.done() or mine.set_result(None))
            await mine
            return self.returncode

        async def communicate(self, input=None):
            '''Send input, read all output, wait for the end; return the outputs.'''
            sending = _nothing() if self.stdin is None else self.__send_all(input)
            receiving = [_nothing() if reader is None else reader.read() for reader in (self.stdout, self.stderr)]
            _, *outputs = await gather(sending, *receiving)
            await self.wait()
            return tuple(outputs)

        async def __send_all(self, input):
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
            from _signal import kill
            if self.__has_ended.done():
                raise ProcessLookupError()
            kill(self.pid, signal)

        def terminate(self):
            '''Ask it to end.'''
            self.send_signal(15)

        def kill(self):
            '''End it.'''
            self.send_signal(9)


    async def _nothing():
        return None


    _TEXT_OPTIONS = {'universal_newlines': False, 'text': False, 'encoding': None, 'errors': None}


    def _start(args, shell, pipes, limit, options):
        for name, only in _TEXT_OPTIONS.items():
            if options.pop(name, None):
                raise ValueError(f'{name} must be {only}')
        options.pop('bufsize', None)
        child = _subprocess.Popen(args, shell=shell, **pipes, **options)
        return Process(child, get_running_loop(), limit)


    async def create_subprocess_exec(
        program, *args, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds
    ):
        '''Start a program with its arguments.'''
        words = [program, *args]
        for word in words:
            if not (isinstance(word, (str, bytes)) or hasattr(word, '__fspath__')):
                raise TypeError(f'expected str, bytes or os.PathLike object, not {type(word).__name__}')
        return _start(words, False, dict(stdin=stdin, stdout=stdout, stderr=stderr), limit, kwds)


    async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
        '''Start a command of the shell.'''
        if isinstance(cmd, (str, bytes)):
            return _start(cmd, True, dict(stdin=stdin, stdout=stdout, stderr=stderr), limit, kwds)
        raise ValueError("cmd must be a string")

    """
}
