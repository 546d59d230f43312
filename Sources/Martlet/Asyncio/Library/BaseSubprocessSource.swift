extension AsyncioLibrary {
  /// `asyncio.base_subprocess`: the transport of a child process, which tells a protocol what its pipes bring and how it
  /// ends.
  static let baseSubprocess = """
    '''The transport of a child process.'''
    import subprocess as _subprocess
    import _process
    from _runtime import speak_from as _speak_from
    from _signal import kill as _kill
    from asyncio.log import logger
    from asyncio.protocols import BaseProtocol, Protocol
    from asyncio.transports import SubprocessTransport

    _names = 'stdin', 'stdout', 'stderr'


    def _settle(future, result, error=None):
        if future is None or future.cancelled():
            return
        future.set_result(result) if error is None else future.set_exception(error)


    class _Notices:
        '''Calls of a protocol, held back until it has been told of its transport.'''

        def __init__(self, loop):
            self._schedule, self._early = loop.call_soon, []

        def add(self, *call):
            self._schedule(*call) if self._early is None else self._early.append(call)

        def release(self, first):
            early, self._early = self._early, None
            for call in [first, *early]:
                self._schedule(*call)


    class BaseSubprocessTransport(SubprocessTransport):
        '''What starts the process is left to subclasses.'''

        def __init__(
            self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, extra=None, **kwargs
        ):
            SubprocessTransport.__init__(self, extra)
            self._loop, self._protocol, self._notices = loop, protocol, _Notices(loop)
            self._proc = self._pid = self._returncode = None
            self._is_closing = self._is_over = False
            self._watching = []
            kinds = _Feeding, _Reading, _Reading
            given = dict(zip(_names, (stdin, stdout, stderr)))
            self._ends = [
                kind(self, number) for kind, (number, wanted) in zip(kinds, enumerate(given.values()))
                if wanted == _subprocess.PIPE]
            started = False
            try:
                self._start(args=args, shell=shell, bufsize=bufsize, **given, **kwargs)
                started = True
            finally:
                if not started:
                    self.close()
            child = self._extra['subprocess'] = self._proc
            self._pid = child.pid
            loop.create_task(self._connect(waiter))

        def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
            raise NotImplementedError

        def __repr__(self):
            code, pid = self._returncode, self._pid
            words = ['closed'] if self._is_closing else []
            words += [f'pid={pid}'] if pid is not None else []
            words.append(f'returncode={code}' if code is not None else 'not started' if pid is None else 'running')
            words += [f'{_names[end.number]}={end.pipe}' for end in self._ends if end.pipe is not None]
            return f"<{type(self).__name__} {' '.join(words)}>"

        async def _connect(self, waiter):
            failure = None
            try:
                for end in self._ends:
                    await end.connect(self._loop, getattr(self._proc, _names[end.number]))
                self._notices.release((self._protocol.connection_made, self))
            except BaseException as error:
                if isinstance(error, (SystemExit, KeyboardInterrupt)):
                    raise
                failure = error
            _settle(waiter, None, failure)

        # What becomes of the child

        def _process_exited(self, returncode):
            loop, child = self._loop, self._proc
            if loop.get_debug():
                _speak_from(
                    "asyncio/base_subprocess.py", 211, "_process_exited", logger.info,
                    '%r exited with return code %r', self, returncode)
            child.returncode = returncode if child.returncode is None else child.returncode
            self._returncode = returncode
            self._notices.add(self._protocol.process_exited)
            self._look_whether_over()

        def _end_lost(self, end, error):
            self._notices.add(self._protocol.pipe_connection_lost, end.number, error)
            self._look_whether_over()

        def _look_whether_over(self):
            if self._is_over or self._returncode is None or any(not end.is_lost for end in self._ends):
                return
            self._is_over = True
            self._notices.add(self._let_go)

        def _let_go(self):
            try:
                self._protocol.connection_lost(None)
            finally:
                watching, self._watching = self._watching, None
                for future in watching:
                    _settle(future, self._returncode)
                self._loop = self._proc = self._protocol = None

        async def _wait(self):
            if self._returncode is None:
                exit = self._loop.create_future()
                self._watching.append(exit)
                await exit
            return self._returncode

        # For whoever has the transport

        def set_protocol(self, protocol):
            vars(self).update(_protocol=protocol)

        def get_protocol(self):
            return vars(self)['_protocol']

        def is_closing(self):
            return self._is_closing

        def close(self):
            if self._is_closing:
                return
            self._is_closing = True
            for end in self._ends:
                end.close()
            child = self._proc
            if child is None or self._returncode is not None or child.poll() is not None:
                return
            if self._loop.get_debug():
                _speak_from(
                    "asyncio/base_subprocess.py", 114, "close", logger.warning,
                    'Close running child process: kill %r', self)
            from contextlib import suppress
            with suppress(ProcessLookupError):
                child.kill()

        def get_pid(self):
            return self._pid

        def get_returncode(self):
            code = self._returncode
            return code

        def get_pipe_transport(self, fd):
            for end in self._ends:
                if end.number == fd:
                    return end.pipe

        @property
        def _child(self):
            if self._proc:
                return self._proc
            raise ProcessLookupError()

        def send_signal(self, signal):
            self._child.send_signal(signal)

        def terminate(self):
            self._child.terminate()

        def kill(self):
            self._child.kill()


    class _Feeding(BaseProtocol):
        '''Belongs to the standard input of the child.'''
        pipe, is_lost = None, False
        _how = 'connect_write_pipe'

        def __init__(self, transport, number):
            self.number, self._owner = number, transport

        def __repr__(self):
            return f'<{type(self).__name__} fd={self.number} pipe={self.pipe!r}>'

        async def connect(self, loop, file):
            await getattr(loop, self._how)(lambda: self, file)

        def close(self):
            if self.pipe is not None:
                self.pipe.close()

        def connection_made(self, pipe):
            self.pipe = pipe

        def connection_lost(self, error):
            self.is_lost, owner, self._owner = True, self._owner, None
            owner._end_lost(self, error)

        def pause_writing(self):
            self._owner.get_protocol().pause_writing()

        def resume_writing(self):
            self._owner.get_protocol().resume_writing()


    class _Reading(_Feeding, Protocol):
        '''Belongs to one of its outputs.'''
        _how = 'connect_read_pipe'

        def data_received(self, data):
            owner = self._owner
            owner._notices.add(owner._protocol.pipe_data_received, self.number, data)


    class _Child(BaseSubprocessTransport):
        '''The transport that a loop makes.'''

        def _start(self, args, **options):
            child = _subprocess.Popen(args, universal_newlines=False, **options)
            self._proc = child
            # The loop alone waits for the child, so that nobody else takes its status.
            child.poll = lambda: child.returncode
            child.send_signal = lambda signal: child.returncode is None and _kill(child.pid, signal)
            _process.wait_soon(self._loop, child.pid, self._ended)

        def _ended(self, _, code):
            self._process_exited(code)
            # Nobody reads the input any more.
            for end in self._ends:
                if end.number == 0 and not end.is_lost:
                    end.close()


    def _check(shell, options):
        flags = {'universal_newlines': False, 'shell': shell, 'text': False}
        for name, wanted in flags.items():
            if bool(options.pop(name, wanted)) is not wanted:
                raise ValueError(f'{name} must be {wanted}')
        for name, wanted in {'bufsize': 0, 'encoding': None, 'errors': None}.items():
            if options.pop(name, wanted) != wanted:
                raise ValueError(f'{name} must be {wanted}')


    async def _start(loop, protocol_factory, args, shell, stdin, stdout, stderr, options):
        _check(shell, options)
        if shell and not isinstance(args, (bytes, str)):
            raise ValueError('cmd must be a string')
        from asyncio import unix_events
        if unix_events._watchers and not unix_events.get_child_watcher().is_active():
            raise RuntimeError(
                'asyncio.get_child_watcher() is not activated, subprocess support is not installed.')
        started = loop.create_future()
        made = protocol_factory()
        transport = _Child(loop, made, args, shell, stdin, stdout, stderr, 0, waiter=started, **options)
        try:
            await started
        except BaseException as error:
            if not isinstance(error, (SystemExit, KeyboardInterrupt)):
                transport.close()
                await transport._wait()
            raise
        return transport, made

    """
}
