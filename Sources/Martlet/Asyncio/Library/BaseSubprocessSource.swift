extension AsyncioLibrary {
  /// `asyncio.base_subprocess`: the transport of a child process, which tells a protocol what its pipes bring and how it
  /// ends.
  static let baseSubprocess = """
    '''The transport of a child process.'''
    import subprocess as _subprocess
    import _process
    from _signal import kill as _kill
    from asyncio.log import logger
    from asyncio.protocols import BaseProtocol, Protocol
    from asyncio.transports import SubprocessTransport


    class BaseSubprocessTransport(SubprocessTransport):
        '''What starts the process is left to subclasses.'''

        def __init__(
            self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, extra=None, **kwargs
        ):
            super().__init__(extra)
            self._loop, self._protocol = loop, protocol
            self._proc = self._pid = self._returncode = None
            self._closed = self._finished = False
            self._exit_waiters = []
            # What the protocol is to be told once it knows the transport; None when it does.
            self._held = []
            given = dict(enumerate((stdin, stdout, stderr)))
            self._pipes = {number: None for number, end in given.items() if end == _subprocess.PIPE}
            try:
                self._start(
                    args=args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, bufsize=bufsize, **kwargs)
            except BaseException:
                self.close()
                raise
            self._pid = self._proc.pid
            self._extra['subprocess'] = self._proc
            loop.create_task(self._connect(waiter))

        def __repr__(self):
            words = [type(self).__name__]
            if self._closed:
                words.append('closed')
            if self._pid is not None:
                words.append(f'pid={self._pid}')
            if self._returncode is not None:
                words.append(f'returncode={self._returncode}')
            else:
                words.append('not started' if self._pid is None else 'running')
            for number, name in enumerate(('stdin', 'stdout', 'stderr')):
                if self._pipes.get(number) is not None:
                    words.append(f'{name}={self._pipes[number].pipe}')
            return '<' + ' '.join(words) + '>'

        def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
            raise NotImplementedError

        async def _connect(self, waiter):
            try:
                loop, child = self._loop, self._proc
                for number in self._pipes:
                    if number == 0:
                        _, end = await loop.connect_write_pipe(lambda: _WriteEnd(self, 0), child.stdin)
                    else:
                        file = child.stdout if number == 1 else child.stderr
                        _, end = await loop.connect_read_pipe(lambda: _ReadEnd(self, number), file)
                    self._pipes[number] = end
                loop.call_soon(self._protocol.connection_made, self)
                held, self._held = self._held, None
                for function, arguments in held:
                    loop.call_soon(function, *arguments)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                if waiter is not None and not waiter.cancelled():
                    waiter.set_exception(error)
            else:
                if waiter is not None and not waiter.cancelled():
                    waiter.set_result(None)

        def _tell(self, function, *arguments):
            if self._held is None:
                self._loop.call_soon(function, *arguments)
            else:
                self._held.append((function, arguments))

        def _pipe_lost(self, number, error):
            self._tell(self._protocol.pipe_connection_lost, number, error)
            self._finish_if_over()

        def _process_exited(self, returncode):
            if self._loop.get_debug():
                logger.info('%r exited with return code %r', self, returncode)
            self._returncode = returncode
            if self._proc.returncode is None:
                self._proc.returncode = returncode
            self._tell(self._protocol.process_exited)
            self._finish_if_over()

        def _finish_if_over(self):
            running = self._returncode is None or self._finished
            if not running and all(end is not None and end.is_lost for end in self._pipes.values()):
                self._finished = True
                self._tell(self._lose, None)

        def _lose(self, error):
            try:
                self._protocol.connection_lost(error)
            finally:
                waiting, self._exit_waiters = self._exit_waiters, None
                for waiter in waiting:
                    if not waiter.cancelled():
                        waiter.set_result(self._returncode)
                self._loop = self._proc = self._protocol = None

        async def _wait(self):
            if self._returncode is not None:
                return self._returncode
            waiter = self._loop.create_future()
            self._exit_waiters.append(waiter)
            return await waiter

        def set_protocol(self, protocol):
            self._protocol = protocol

        def get_protocol(self):
            return self._protocol

        def is_closing(self):
            return self._closed

        def close(self):
            if self._closed:
                return
            self._closed = True
            for end in self._pipes.values():
                if end is not None:
                    end.pipe.close()
            if self._proc is not None and self._returncode is None and self._proc.poll() is None:
                if self._loop.get_debug():
                    logger.warning('Close running child process: kill %r', self)
                try:
                    self._proc.kill()
                except ProcessLookupError:
                    pass

        def get_pid(self):
            return self._pid

        def get_returncode(self):
            return self._returncode

        def get_pipe_transport(self, fd):
            end = self._pipes.get(fd)
            return None if end is None else end.pipe

        def _running(self):
            if self._proc is None:
                raise ProcessLookupError()
            return self._proc

        def send_signal(self, signal):
            self._running().send_signal(signal)

        def terminate(self):
            self._running().terminate()

        def kill(self):
            self._running().kill()


    class _WriteEnd(BaseProtocol):
        '''Belongs to the standard input of the child.'''

        def __init__(self, transport, number):
            self._transport, self._number = transport, number
            self.pipe, self.is_lost = None, False

        def __repr__(self):
            return f'<{type(self).__name__} fd={self._number} pipe={self.pipe!r}>'

        def connection_made(self, pipe):
            self.pipe = pipe

        def connection_lost(self, error):
            self.is_lost = True
            self._transport._pipe_lost(self._number, error)
            self._transport = None

        def pause_writing(self):
            self._transport._protocol.pause_writing()

        def resume_writing(self):
            self._transport._protocol.resume_writing()


    class _ReadEnd(_WriteEnd, Protocol):
        '''Belongs to one of its outputs.'''

        def data_received(self, data):
            self._transport._tell(self._transport._protocol.pipe_data_received, self._number, data)


    class _Child(BaseSubprocessTransport):
        '''The transport that a loop makes.'''

        def _start(self, args, **options):
            child = _subprocess.Popen(args, universal_newlines=False, **options)
            self._proc = child
            # The loop alone waits for the child, so that nobody else takes its status.
            child.poll = lambda: child.returncode
            child.send_signal = lambda signal: child.returncode is None and _kill(child.pid, signal)
            _process.wait_soon(self._loop, child.pid, self._end)

        def _end(self, _, code):
            self._process_exited(code)
            # Nobody reads the input any more.
            end = self._pipes.get(0)
            if end is not None and not end.is_lost:
                end.pipe.close()


    def _check(shell, options):
        if options.pop('universal_newlines', False):
            raise ValueError('universal_newlines must be False')
        if bool(options.pop('shell', shell)) is not shell:
            raise ValueError(f'shell must be {shell}')
        if options.pop('bufsize', 0) != 0:
            raise ValueError('bufsize must be 0')
        if options.pop('text', False):
            raise ValueError('text must be False')
        for name in 'encoding', 'errors':
            if options.pop(name, None) is not None:
                raise ValueError(f'{name} must be None')


    async def _start(loop, protocol_factory, args, shell, stdin, stdout, stderr, options):
        _check(shell, options)
        if shell and not isinstance(args, (bytes, str)):
            raise ValueError('cmd must be a string')
        from asyncio import unix_events
        if unix_events._watchers and not unix_events.get_child_watcher().is_active():
            raise RuntimeError(
                'asyncio.get_child_watcher() is not activated, subprocess support is not installed.')
        protocol = protocol_factory()
        waiter = loop.create_future()
        transport = _Child(loop, protocol, args, shell, stdin, stdout, stderr, 0, waiter=waiter, **options)
        try:
            await waiter
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            transport.close()
            await transport._wait()
            raise
        return transport, protocol

    """
}
