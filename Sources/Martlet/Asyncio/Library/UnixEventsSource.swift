extension AsyncioLibrary {
  /// `asyncio.unix_events`: watchers of child processes, for scripts that name them.
  static let unixEvents = """
    '''Watchers of child processes, for scripts that name them: the interpreter itself waits for children.'''
    from asyncio import events
    from asyncio.transports import _interface


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


    class _Watcher(AbstractChildWatcher):
        _loop = None

        def attach_loop(self, loop):
            self._loop = loop

        def is_active(self):
            loop = self._loop
            return loop is not None and loop.is_running()

        def close(self):
            self.attach_loop(loop=None)

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()


    class SafeChildWatcher(_Watcher):
        '''Waits for the processes it knows.'''


    class FastChildWatcher(_Watcher):
        '''Waits for any process.'''


    class MultiLoopChildWatcher(_Watcher):
        '''Waits for several loops.'''

        def is_active(self):
            return False


    class PidfdChildWatcher(_Watcher):
        '''Waits by file descriptors of processes.'''

        def is_active(self):
            return True


    class ThreadedChildWatcher(_Watcher):
        '''Waits in threads.'''

        is_active = PidfdChildWatcher.is_active


    # By the id of their policies.
    _watchers = {}


    def _child_watcher(policy):
        watcher = _watchers.get(id(policy), _watchers)
        if watcher is _watchers:
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
