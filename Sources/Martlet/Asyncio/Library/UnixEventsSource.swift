extension AsyncioLibrary {
  /// `asyncio.unix_events`: watchers of child processes, for scripts that name them.
  static let unixEvents = """
    from asyncio import events

    class AbstractChildWatcher:
        '''Tells when a child process has ended.'''

        def add_child_handler(self, pid, callback, *args):
            raise NotImplementedError()

        def remove_child_handler(self, pid):
            raise NotImplementedError()

        def attach_loop(self, loop):
            raise NotImplementedError()

        def close(self):
            raise NotImplementedError()

        def is_active(self):
            raise NotImplementedError()

        def __enter__(self):
            raise NotImplementedError()

        def __exit__(self, a, b, c):
            raise NotImplementedError()


    class _Watcher(AbstractChildWatcher):
        # Child processes are waited for by the interpreter itself.
        def __init__(self):
            self._loop = None

        def __enter__(self):
            return self

        def __exit__(self, a, b, c):
            self.close()

        def attach_loop(self, loop):
            self._loop = loop

        def close(self):
            self.attach_loop(None)

        def is_active(self):
            return self._loop is not None and self._loop.is_running()


    class SafeChildWatcher(_Watcher):
        '''Waits for the processes it knows.'''


    class FastChildWatcher(_Watcher):
        '''Waits for any process.'''


    class PidfdChildWatcher(_Watcher):
        '''Waits by file descriptors of processes.'''

        def is_active(self):
            return True


    class MultiLoopChildWatcher(_Watcher):
        '''Waits for several loops.'''

        def is_active(self):
            return False


    class ThreadedChildWatcher(_Watcher):
        '''Waits in threads.'''

        def is_active(self):
            return True


    _watchers = {}


    def _child_watcher(policy):
        if id(policy) not in _watchers:
            _watchers[id(policy)] = ThreadedChildWatcher()
        return _watchers[id(policy)]


    def _set_child_watcher(policy, watcher):
        assert watcher is None or isinstance(watcher, AbstractChildWatcher)
        _watchers[id(policy)] = watcher


    def get_child_watcher():
        '''The watcher of the policy.'''
        return events.get_event_loop_policy().get_child_watcher()


    def set_child_watcher(watcher):
        '''Have the policy use another watcher.'''
        return events.get_event_loop_policy().set_child_watcher(watcher)

    """
}
