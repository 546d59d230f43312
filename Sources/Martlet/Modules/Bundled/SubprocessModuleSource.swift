extension BundledModules {
  /// The module `subprocess`.
  static let subprocess: StaticString = #"""
    '''Child processes.'''
    import _process
    from _thread import allocate_lock as _lock
    from sys import platform as _platform
    from time import monotonic as _now, sleep as _sleep
    from types import GenericAlias as _GenericAlias

    __all__ = [
        "Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
        "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess",
    ]
    PIPE, STDOUT, DEVNULL = -1, -2, -3


    class SubprocessError(Exception):
        pass


    # The output by its other name.
    _output = property(lambda self: self.output, lambda self, value: setattr(self, 'output', value))


    def _signal_name(number):
        from signal import Signals
        known = {int(signal): signal for signal in Signals}
        return repr(known[number]) if number in known else f'unknown signal {number}'


    class CalledProcessError(SubprocessError):
        '''A process that was to succeed did not.'''

        def __init__(self, returncode, cmd, output=None, stderr=None):
            vars(self).update(returncode=returncode, cmd=cmd, output=output, stderr=stderr)

        def __str__(self):
            code = self.returncode
            end = f'died with {_signal_name(-code)}' if code and code < 0 else f'returned non-zero exit status {code}'
            return f"Command '{self.cmd}' {end}."

        stdout = _output


    class TimeoutExpired(SubprocessError):
        '''A process did not end in time.'''

        def __init__(self, cmd, timeout, output=None, stderr=None):
            vars(self).update(cmd=cmd, timeout=timeout, output=output, stderr=stderr)

        def __str__(self):
            return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

        stdout = _output


    class CompletedProcess:
        '''What became of a process.'''

        def __init__(self, args, returncode, stdout=None, stderr=None):
            self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr

        __class_getitem__ = classmethod(_GenericAlias)

        def __repr__(self):
            outputs = {name: getattr(self, name) for name in ('stdout', 'stderr')}
            shown = {'args': self.args, 'returncode': self.returncode}
            shown.update((name, output) for name, output in outputs.items() if output is not None)
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

        def check_returncode(self):
            if self.returncode:
                raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


    # The ends of pipes


    def _open_end(fd, mode, bufsize, text, encoding, errors):
        if not text:
            return _process.open(fd, mode + 'b', bufsize, None, None)
        if bufsize:
            return _process.open(fd, mode, bufsize, encoding, errors)
        from io import TextIOWrapper
        return TextIOWrapper(_process.open(fd, mode + 'b', 0, None, None), encoding, errors, write_through=True)


    def _decode(data, encoding, errors):
        return data.decode(encoding, errors).replace('\r\n', '\n').replace('\r', '\n')


    # Processes


    class Popen:
        '''A child process.'''

        def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                     close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
                     creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None,
                     group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
                     process_group=None):
            lacking = {'preexec_fn': preexec_fn, 'user': user, 'group': group, 'extra_groups': extra_groups}
            for name in lacking:
                if lacking[name] is not None:
                    raise NotImplementedError(f"subprocess: {name} is not supported")
            if pass_fds and not close_fds:
                from warnings import warn
                warn("pass_fds overriding close_fds.", RuntimeWarning)
            self.args, self.returncode, self._waiting = args, None, _lock()
            self.text_mode = encoding or errors or text or universal_newlines
            # What communicate() has still to send, and what it has read of each stream by its descriptor.
            self._input = self._outputs = None
            if bufsize is not None and not isinstance(bufsize, int):
                raise TypeError("bufsize must be an integer")
            bufsize = -1 if bufsize is None else bufsize
            for name, given in ("startupinfo", startupinfo), ("creationflags", creationflags):
                if given:
                    raise ValueError(f"{name} is only supported on Windows platforms")
            is_path = not isinstance(args, (str, bytes)) and hasattr(args, '__fspath__')
            if is_path and shell:
                raise TypeError('path-like args is not allowed when shell is true')
            words = [args] if is_path or isinstance(args, (str, bytes)) else [*args]
            if shell:
                words[:0] = [executable or '/bin/sh', '-c']
            program = words[0] if executable is None else executable
            if env is not None:
                env = [_variable(_path(key), _path(value)) for key, value in env.items()]
            ours, theirs, opened = self._connect(stdin, stdout, stderr)
            try:
                self.pid = _process.spawn(
                    [_path(word) for word in words], _path(program), env, None if cwd is None else _path(cwd), *theirs,
                    start_new_session, process_group, pass_fds, umask, close_fds)
                ends, ours = ours, []
            finally:
                # Without a child nobody needs our ends either.
                for fd in opened + [fd for fd in ours if fd is not None]:
                    _process.close(fd)
            self.stdin, self.stdout, self.stderr = (
                None if fd is None else _open_end(fd, mode, bufsize, self.text_mode, encoding, errors)
                for mode, fd in zip('wrr', ends))

        @property
        def universal_newlines(self):
            return self.text_mode

        @universal_newlines.setter
        def universal_newlines(self, universal_newlines):
            self.text_mode = bool(universal_newlines)

        def _connect(self, *streams):
            '''Our ends, the child's descriptors, and which of those are to be closed here.'''
            ours, theirs, opened = [None] * 3, [-1] * 3, []
            for index, stream in enumerate(streams):
                if stream == PIPE and isinstance(stream, int):
                    reading, writing = _process.pipe()
                    theirs[index], ours[index] = (reading, writing) if index == 0 else (writing, reading)
                    # The child expects its end to block, and so does who reads or writes ours.
                    _process.set_blocking(reading, True)
                    _process.set_blocking(writing, True)
                    opened.append(theirs[index])
                elif stream == DEVNULL and isinstance(stream, int):
                    theirs[index] = _process.null()
                    opened.append(theirs[index])
                elif stream == STDOUT and isinstance(stream, int) and index == 2:
                    theirs[index] = theirs[1] if theirs[1] != -1 else 1
                elif stream is not None:
                    theirs[index] = stream if isinstance(stream, int) else stream.fileno()
            return ours, theirs, opened

        def __repr__(self):
            text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
            return text if len(text) <= 80 else text[:76] + "...>"

        def __enter__(self):
            return self

        def __exit__(self, exc_type, value, traceback):
            for stream in filter(None, (self.stdout, self.stderr)):
                stream.close()
            try:
                # What is still to be written may fail: the process may have ended.
                if self.stdin is not None:
                    self.stdin.close()
            finally:
                self.wait()

        def poll(self):
            '''The exit code, or None while it runs.'''
            return self._look(False)

        def _look(self, waits):
            # The status is given once: where another thread waits for it, it is that thread's to note.
            if self.returncode is None and self._waiting.acquire(waits):
                try:
                    if self.returncode is None:
                        self.returncode = _process.wait(self.pid, waits)
                finally:
                    self._waiting.release()
            return self.returncode

        def wait(self, timeout=None):
            '''Wait for the end; return the exit code.'''
            if timeout is None:
                return self._look(True)
            begin, pause = _now(), 0.0005
            while (code := self.poll()) is None:
                left = timeout - (_now() - begin)
                if left <= 0:
                    raise TimeoutExpired(self.args, timeout)
                pause = min(pause * 2, left, 0.05)
                _sleep(pause)
            return code

        def communicate(self, input=None, timeout=None):
            '''Send input, read all output, wait for the end; return the outputs.'''
            streams = [stream for stream in (self.stdin, self.stdout, self.stderr) if stream is not None]
            if self._outputs is not None:
                if input:
                    raise ValueError("Cannot send input after starting communication")
            elif timeout is None and len(streams) < 2:
                return self._communicate_with_one(input)
            end = None if timeout is None else _now() + timeout
            try:
                self._exchange(input, timeout, end)
            finally:
                if self._outputs is None:
                    self._outputs = {}
            expired = None
            try:
                self.wait(None if end is None else max(0, end - _now()))
            except TimeoutExpired:
                expired = self._expired(timeout)
            if expired:
                raise expired
            return tuple(self._collected(stream) for stream in (self.stdout, self.stderr))

        def _communicate_with_one(self, input):
            '''With one stream at most nothing can come between.'''
            outputs = [None, None]
            if self.stdin:
                self._send(input)
            for index, stream in enumerate((self.stdout, self.stderr)):
                if stream:
                    outputs[index] = stream.read()
                    stream.close()
            self.wait()
            return tuple(outputs)

        def _send(self, input):
            # The child may have ended, or be about to.
            from contextlib import suppress
            if input:
                with suppress(BrokenPipeError):
                    self.stdin.write(input)
            with suppress(BrokenPipeError):
                self.stdin.close()

        def _exchange(self, input, timeout, end):
            '''Write what is to be sent and read all that comes, until the end of the outputs.'''
            from contextlib import suppress
            sending = self.stdin
            if sending and self._outputs is None:
                with suppress(BrokenPipeError):
                    sending.flush()
                if not input:
                    with suppress(BrokenPipeError):
                        sending.close()
            readers = [stream for stream in (self.stdout, self.stderr) if stream and not stream.closed]
            if self._outputs is None:
                self._outputs = {reader: [] for reader in readers}
            if sending and self._input is None and input is not None:
                self._input = input.encode(sending.encoding, sending.errors) if self.text_mode else input
            data = memoryview(self._input).cast('b') if sending and input else b''
            reading = {reader.fileno(): reader for reader in readers}
            writing = [sending.fileno()] if data else []
            start = 0
            while reading or writing:
                left = None if end is None else end - _now()
                if left is not None and left <= 0:
                    raise self._expired(timeout)
                for fd in _process.poll([*reading], writing, left):
                    if fd in writing:
                        start += _write_unless_broken(fd, data[start:start + _chunk], len(data))
                        if start >= len(data):
                            writing.clear()
                            sending.close()
                        continue
                    chunk = _process.read(fd, 32768)
                    if chunk:
                        self._outputs[reading[fd]].append(chunk)
                    elif chunk is not None:
                        reading.pop(fd).close()

        def _collected(self, stream):
            '''All that communicate() has read of a stream.'''
            if stream is None:
                return None
            data = b''.join(self._outputs.get(stream, []))
            return _decode(data, stream.encoding, stream.errors) if self.text_mode else data

        def _expired(self, timeout):
            def so_far(stream):
                return b''.join(self._outputs.get(stream, [])) or None
            # Nothing is lost: the next communicate() goes on with it.
            return TimeoutExpired(self.args, timeout, so_far(self.stdout), so_far(self.stderr))

        def send_signal(self, sig):
            '''Send it a signal, unless it has ended.'''
            if self.poll() is not None:
                return
            from contextlib import suppress
            from _signal import kill
            with suppress(ProcessLookupError):
                kill(self.pid, sig)

        def terminate(self):
            self.send_signal(15)

        def kill(self):
            self.send_signal(9)

        __class_getitem__ = classmethod(_GenericAlias)


    # A pipe that is ready takes so many bytes without waiting.
    _chunk = 512 if _platform == 'darwin' else 4096


    def _write_unless_broken(fd, data, all_of_it):
        '''How many bytes were written; as many as there are if nobody reads any more.'''
        try:
            return _process.write(fd, bytes(data), 0)
        except ConnectionError:
            return all_of_it


    def _variable(name, value):
        '''A variable of an environment; as bytes if its name is.'''
        equals, nothing = ('=', '\0') if isinstance(name, str) else (b'=', b'\0')
        if isinstance(name, str) != isinstance(value, str):
            from os import fsencode
            name, value, equals, nothing = fsencode(name), fsencode(value), b'=', b'\0'
        if equals in name:
            raise ValueError('illegal environment variable name')
        if nothing in name or nothing in value:
            raise ValueError('embedded null byte')
        return name + equals + value


    def _path(value):
        return value.__fspath__() if hasattr(value, '__fspath__') else value


    def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
        '''Run a process to its end; return a CompletedProcess.'''
        redirected = {name for name in ('stdin', 'stdout', 'stderr') if kwargs.get(name) is not None}
        if input is not None:
            if 'stdin' in redirected:
                raise ValueError('stdin and input arguments may not both be used.')
            kwargs.update(stdin=PIPE)
        if capture_output:
            if redirected & {'stdout', 'stderr'}:
                raise ValueError('stdout and stderr arguments may not be used with capture_output.')
            kwargs.update(stdout=PIPE, stderr=PIPE)
        with Popen(*popenargs, **kwargs) as child, _killing(child, waits=True):
            outputs = child.communicate(input, timeout)
        done = CompletedProcess(child.args, child.returncode, *outputs)
        if check and done.returncode:
            raise CalledProcessError(done.returncode, done.args, output=done.stdout, stderr=done.stderr)
        return done


    class _killing:
        '''Kills a child that is left by an exception.'''

        def __init__(self, child, waits=False):
            self.child, self.waits = child, waits

        def __enter__(self):
            pass

        def __exit__(self, kind, *details):
            if kind is not None:
                self.child.kill()
                if self.waits:
                    self.child.wait()


    def call(*popenargs, timeout=None, **kwargs):
        '''Run a process; return its exit code.'''
        with Popen(*popenargs, **kwargs) as child, _killing(child):
            return child.wait(timeout)


    def check_call(*popenargs, **kwargs):
        '''Run a process that is to succeed.'''
        code = call(*popenargs, **kwargs)
        if code:
            given = kwargs.get("args")
            raise CalledProcessError(code, given if given is not None else popenargs[0])
        return code


    def check_output(*popenargs, timeout=None, **kwargs):
        '''Run a process that is to succeed; return its output.'''
        for name in ('stdout', 'check'):
            if name in kwargs:
                raise ValueError(f'{name} argument not allowed, it will be overridden.')
        if kwargs.get('input', PIPE) is None:
            is_text = any(map(kwargs.get, ('text', 'universal_newlines', 'encoding', 'errors')))
            kwargs['input'] = '' if is_text else b''
        return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


    def getstatusoutput(cmd, *, encoding=None, errors=None):
        '''The exit code of a shell's command, and what it printed.'''
        done = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT, encoding=encoding, errors=errors)
        output = done.stdout
        return done.returncode, output[:-1] if output[-1:] == '\n' else output


    def getoutput(cmd, *, encoding=None, errors=None):
        '''What a shell's command printed.'''
        _, output = getstatusoutput(cmd, encoding=encoding, errors=errors)
        return output


    def list2cmdline(seq):
        '''The arguments as one text, which programs of Windows take apart again.'''
        from os import fsdecode
        from re import sub
        words = []
        for word in map(fsdecode, seq):
            # Backslashes count only before a double quote.
            shown = sub(r'(\\*)"', r'\1\1\\"', word)
            if not word or ' ' in word or '\t' in word:
                shown = '"' + sub(r'(\\+)$', r'\1\1', shown) + '"'
            words.append(shown)
        return ' '.join(words)
    """#
}
