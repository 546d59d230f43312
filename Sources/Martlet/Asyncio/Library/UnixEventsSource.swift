extension AsyncioLibrary {
  /// `asyncio.unix_events`: watchers of child processes, for scripts that name them.
  static let unixEvents = """
    '''Watchers of child processes, for scripts that name them: the interpreter itself waits for children.'''
    from asyncio import events
    from asyncio.log import logger
    from asyncio.transports import _interface
    from itertools import count as _count
    from _runtime import speak_from as _speak_from

    _thread_numbers = _count(0)


    def _wait_for(loop, pid, tell, callbacks=None):
        '''Has a thread wait for a child, and calls a function in a loop with what it ended with.

        Of callbacks, the child must still be one when it ends, else it is left to others.
        '''
        import os
        import threading
        from contextlib import suppress

        def warn(line, *told):
            _speak_from('asyncio/unix_events.py', line, '_do_waitpid', logger.warning, *told)

        def wait():
            try:
                if callbacks is not None:
                    with suppress(ChildProcessError):
                        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
                    if pid not in callbacks:
                        return
                code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            except ChildProcessError:
                code = 255
                warn(1410, 'Unknown child process pid %d, will report returncode 255', pid)
            if loop.is_closed():
                warn(1420, 'Loop %r that handles pid %r is closed', loop, pid)
            else:
                loop.call_soon_threadsafe(tell, pid, code)

        threading.Thread(target=wait, name=f'asyncio-waitpid-{next(_thread_numbers)}', daemon=True).start()


    @_interface({
        'add_child_handler(self, pid, callback, *args)': 'Call a function when a child has ended.',
        'remove_child_handler(self, pid)': 'Call it no more.',
        'attach_loop(self, loop)': 'Belong to another loop.',
        'is_active(self)': 'Whether ends are noticed.',
        'close(self)': 'Notice no more ends.',
        '__enter__(self)': None,
        '__exit__(self, a, b, c)': None,
    }, body='raise NotImplementedError()')
    class AbstractChildWatcher:
        '''Tells when a child process has ended.'''


    class BaseChildWatcher(AbstractChildWatcher):
        '''What several watchers have in common.'''

        def __init__(self):
            self._loop = None
            self._callbacks = {}

        def close(self):
            self.attach_loop(None)

        def is_active(self):
            return self._loop is not None and self._loop.is_running()

        def attach_loop(self, loop):
            self._loop = loop

        def add_child_handler(self, pid, callback, *args):
            self._callbacks[pid] = callback, args
            if self._loop is not None:
                _wait_for(self._loop, pid, self._tell, self._callbacks)

        def _tell(self, pid, code):
            if pid in self._callbacks:
                callback, args = self._callbacks.pop(pid)
                callback(pid, code, *args)


    def _kept_by_number(names):
        '''Class decorator: handlers are kept by the number of the process, in methods of the class's own.'''
        def decorate(cls):
            def remove_child_handler(self, pid):
                return self._callbacks.pop(pid, None) is not None

            def close(self):
                self._callbacks.clear()
                self.attach_loop(None)

            def attach_loop(self, loop):
                self._loop = loop

            def __enter__(self):
                return self

            def __exit__(self, a, b, c):
                pass

            def is_active(self):
                return True

            for method in (remove_child_handler, close, attach_loop, __enter__, __exit__, is_active):
                if method.__name__ in names.split():
                    method.__qualname__ = f'{cls.__name__}.{method.__name__}'
                    setattr(cls, method.__name__, method)
            return cls
        return decorate


    @_kept_by_number('close remove_child_handler __enter__ __exit__')
    class SafeChildWatcher(BaseChildWatcher):
        '''Waits for the processes it knows.'''


    @_kept_by_number('close remove_child_handler __enter__ __exit__')
    class FastChildWatcher(BaseChildWatcher):
        '''Waits for any process.'''


    @_kept_by_number('remove_child_handler __enter__ __exit__')
    class MultiLoopChildWatcher(AbstractChildWatcher):
        '''Waits for several loops, once it belongs to one, even to none.'''

        def __init__(self):
            self._callbacks = {}
            self._is_attached = False

        def is_active(self):
            return self._is_attached

        def attach_loop(self, loop):
            self._is_attached = True

        def close(self):
            self._callbacks.clear()
            self._is_attached = False

        def add_child_handler(self, pid, callback, *args):
            self._callbacks[pid] = callback, args
            if self._is_attached:
                _wait_for(events.get_running_loop(), pid, self._tell, self._callbacks)

        _tell = BaseChildWatcher._tell


    @_kept_by_number('close remove_child_handler attach_loop __enter__ __exit__')
    class PidfdChildWatcher(AbstractChildWatcher):
        '''Waits by file descriptors of processes.'''
        _loop = None

        def __init__(self):
            self._callbacks = {}

        def is_active(self):
            return self._loop is not None and self._loop.is_running()

        def add_child_handler(self, pid, callback, *args):
            is_known = pid in self._callbacks
            self._callbacks[pid] = callback, args
            if not is_known:
                _wait_for(self._loop, pid, self._tell, self._callbacks)

        _tell = BaseChildWatcher._tell


    @_kept_by_number('is_active attach_loop __enter__ __exit__')
    class ThreadedChildWatcher(AbstractChildWatcher):
        '''Waits in threads.'''

        def close(self):
            pass

        def add_child_handler(self, pid, callback, *args):
            _wait_for(events.get_running_loop(), pid, lambda pid, code: callback(pid, code, *args))

        def remove_child_handler(self, pid):
            # A thread that waits cannot be stopped.
            return True


    # By the id of their policies.
    _watchers = {}


    def _child_watcher(policy):
        watcher = _watchers.get(id(policy))
        if watcher is None:
            watcher = _watchers[id(policy)] = ThreadedChildWatcher()
        return watcher


    def _set_child_watcher(policy, watcher):
        assert isinstance(watcher, (AbstractChildWatcher, type(None)))
        _watchers[id(policy)] = watcher


    def get_child_watcher():
        '''The watcher of the policy.'''
        return events.get_event_loop_policy().get_child_watcher()


    def set_child_watcher(watcher):
        '''Have the policy use another watcher.'''
        events.get_event_loop_policy().set_child_watcher(watcher)

    """
}
