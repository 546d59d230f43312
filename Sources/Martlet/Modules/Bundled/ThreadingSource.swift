extension BundledModules {
  /// The module `threading`.
  static let threading: StaticString = #"""
    '''Threads. Their starts, and locks, are native.'''
    import _thread
    import sys as _sys
    from _thread import RLock, TIMEOUT_MAX, get_ident, get_native_id, stack_size
    from _threading_waiting import (
        Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, Semaphore, _deprecated,
    )
    from collections import namedtuple as _namedtuple
    from itertools import count as _count

    __all__ = [
        'Barrier', 'BoundedSemaphore', 'BrokenBarrierError', 'Condition', 'Event', 'ExceptHookArgs', 'Lock', 'RLock',
        'Semaphore', 'TIMEOUT_MAX', 'Thread', 'ThreadError', 'Timer', 'active_count', 'current_thread', 'enumerate',
        'excepthook', 'get_ident', 'get_native_id', 'getprofile', 'gettrace', 'local', 'main_thread', 'setprofile',
        'settrace', 'stack_size',
    ]
    ThreadError = _thread.error

    # Those that live by their numbers, and those that are about to.
    _living = {}
    _coming = []
    _thread_numbers = _count(1)
    _dummy_numbers = _count(1)


    def _if_made(method):
        '''A method of a thread that fails until its __init__ has run.'''
        def checked(self, *args):
            assert self._life is not None, "Thread.__init__() not called"
            return method(self, *args)
        checked.__name__, checked.__qualname__, checked.__doc__ = method.__name__, method.__qualname__, method.__doc__
        return checked


    class Thread:
        '''A thread that calls target(*args, **kwargs).'''

        # None until __init__ has run, then 'initial', 'started', 'stopped'.
        _life = None

        def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
            assert group is None, "group argument must be None for now"
            self._work = target, args, {} if kwargs is None else kwargs
            self._name = _default_name(target) if name is None else str(name)
            self._stderr = _sys.stderr
            self._daemon = current_thread().daemon if daemon is None else daemon
            self._number = self._system_number = None
            self._has_begun = Event()
            # Locked from the start to the end.
            self._running = Lock()
            self._life = 'initial'

        def __repr__(self):
            assert self._life is not None, "Thread.__init__() was not called"
            words = [self._life, 'daemon' if self._daemon else '', '' if self._number is None else str(self._number)]
            return f"<{type(self).__name__}({self._name}, {' '.join(filter(None, words))})>"

        def start(self):
            '''Run run() in a thread of its own.'''
            if self._life is None:
                raise RuntimeError("thread.__init__() not called")
            if self._life != 'initial' or self in _coming:
                raise RuntimeError("threads can only be started once")
            _coming.append(self)
            self._running.acquire()
            try:
                _thread.start_new_thread(_live, (self,))
            except BaseException:
                self._running.release()
                _coming.remove(self)
                raise
            self._has_begun.wait()

        def run(self):
            '''What the thread does.'''
            target, args, kwargs = self._work
            try:
                if target is not None:
                    target(*args, **kwargs)
            finally:
                del self._work, target, args, kwargs

        def join(self, timeout=None):
            '''Wait for the end, or for a number of seconds.'''
            if self._life is None:
                raise RuntimeError("Thread.__init__() not called")
            if self._life == 'initial':
                raise RuntimeError("cannot join thread before it is started")
            if current_thread() is self:
                raise RuntimeError("cannot join current thread")
            if self._life == 'started':
                seconds = -1 if timeout is None else max(timeout, 0)
                if self._running.acquire(True, seconds):
                    self._running.release()

        @_if_made
        def is_alive(self):
            '''Whether it has begun and not ended.'''
            return self._life == 'started'

        def _rename(self, name):
            self._name = str(name)
            if self._number == get_ident():
                _thread._set_name(self._name)

        def _set_daemon(self, daemon):
            if self._life is None:
                raise RuntimeError("Thread.__init__() not called")
            if self._life != 'initial':
                raise RuntimeError("cannot set daemon status of active thread")
            self._daemon = daemon

        name = property(_if_made(lambda self: self._name), _if_made(_rename), doc="What it is called.")
        ident = property(_if_made(lambda self: self._number), doc="Its number, None before the start.")
        native_id = property(
            _if_made(lambda self: self._system_number), doc="The system's number, None before the start.")
        daemon = property(
            _if_made(lambda self: self._daemon), _set_daemon, doc="Whether the script may end before it does.")

        def isDaemon(self):
            _deprecated('isDaemon', 'get the daemon attribute')
            return self.daemon

        def setDaemon(self, daemonic):
            _deprecated('setDaemon', 'set the daemon attribute')
            self.daemon = daemonic

        def getName(self):
            _deprecated('getName', 'get the name attribute')
            return self.name

        def setName(self, name):
            _deprecated('setName', 'set the name attribute')
            self.name = name

        def _begin(self):
            self._number, self._system_number = get_ident(), get_native_id()
            _living[self._number] = self
            self._life = 'started'
            self._has_begun.set()

        def _end(self):
            del _living[self._number]
            self._life = 'stopped'
            self._running.release()


    def _default_name(target):
        number = next(_thread_numbers)
        function = getattr(target, '__name__', None)
        return f"Thread-{number}" if function is None else f"Thread-{number} ({function})"


    def _live(thread):
        _thread._set_name(thread._name)
        _coming.remove(thread)
        thread._begin()
        try:
            thread.run()
        except BaseException as error:
            _report(thread, error)
        finally:
            thread._end()


    def _report(thread, error):
        hook = __excepthook__ if excepthook is None else excepthook
        try:
            hook(ExceptHookArgs((type(error), error, error.__traceback__, thread)))
        except Exception as second:
            second.__suppress_context__ = True
            print("Exception in threading.excepthook:", file=_sys.stderr or thread._stderr, flush=True)
            hook = _sys.excepthook or _sys.__excepthook__
            hook(type(second), second, second.__traceback__)


    class _ExceptHookArgs(_namedtuple('_ExceptHookArgs', 'exc_type exc_value exc_traceback thread')):
        '''What excepthook is given.'''
        __slots__ = ()

        def __new__(cls, values, /):
            given = tuple(values)
            if len(given) != 4:
                raise TypeError(f"_thread._ExceptHookArgs() takes a 4-sequence ({len(given)}-sequence given)")
            return super().__new__(cls, *given)


    ExceptHookArgs = _ExceptHookArgs


    def excepthook(args, /):
        '''Report the exception that ended a thread.'''
        if args.exc_type is not SystemExit:
            thread = args.thread
            stderr = _sys.stderr or (thread and thread._stderr)
            if stderr is None:
                return
            from _runtime import format_exception
            name = thread.name if thread is not None else get_ident()
            stderr.write(f"Exception in thread {name}:\n{format_exception(args.exc_value, True)}")


    __excepthook__ = excepthook


    class Timer(Thread):
        '''Calls a function after a number of seconds, unless it is cancelled.'''

        def __init__(self, interval, function, args=None, kwargs=None):
            super().__init__()
            self.interval, self.function = interval, function
            self.args, self.kwargs = args or [], kwargs or {}
            self.finished = Event()

        def run(self):
            if not self.finished.wait(self.interval):
                self.function(*self.args, **self.kwargs)
                self.finished.set()

        def cancel(self):
            '''Do not call it.'''
            self.finished.set()


    class _MainThread(Thread):
        def __init__(self):
            super().__init__(name="MainThread", daemon=False)
            self._running.acquire()
            self._begin()


    class _DummyThread(Thread):
        '''A thread that something else has started.'''

        def __init__(self):
            super().__init__(name=f"Dummy-{next(_dummy_numbers)}", daemon=True)
            self._begin()

        def join(self, timeout=None):
            assert False, "cannot join a dummy thread"


    # Which threads there are


    def current_thread():
        '''The running thread.'''
        number = get_ident()
        return _living[number] if number in _living else _DummyThread()


    def main_thread():
        '''The thread in which the script began.'''
        return _first


    def enumerate():
        '''The threads that live.'''
        return [*_living.values(), *_coming]


    def active_count():
        '''How many threads live.'''
        return len(enumerate())


    def currentThread():
        _deprecated('currentThread', 'use current_thread()')
        return current_thread()


    def activeCount():
        _deprecated('activeCount', 'use active_count()')
        return active_count()


    def settrace(func):
        '''Only None: nothing is traced.'''
        if func is not None:
            raise NotImplementedError("threading.settrace is not supported: there are no trace functions")


    def setprofile(func):
        '''Only None: nothing is traced.'''
        if func is not None:
            raise NotImplementedError("threading.setprofile is not supported: there are no profile functions")


    def gettrace():
        return None


    def getprofile():
        return None


    # Values of their own in each thread


    class local:
        '''An object whose attributes differ from thread to thread.'''

        def __new__(cls, /, *args, **kwargs):
            if (args or kwargs) and cls.__init__ is object.__init__:
                raise TypeError("Initialization arguments are not supported")
            made = object.__new__(cls)
            object.__setattr__(made, '_local__given', (args, kwargs))
            _thread._locals()[id(made)] = {}
            return made

        def __getattribute__(self, name):
            values = _values_here(self)
            if name == '__dict__':
                return values
            if name in values and not hasattr(getattr(type(self), name, None), '__set__'):
                return values[name]
            _check_plain(self, name)
            return object.__getattribute__(self, name)

        def __setattr__(self, name, value):
            values = _changed_values(self, name)
            if any(hasattr(vars(cls).get(name), '__set__') for cls in type(self).__mro__):
                object.__setattr__(self, name, value)
            else:
                values[name] = value

        def __delattr__(self, name):
            values = _changed_values(self, name)
            if name in values:
                del values[name]
            else:
                _check_plain(self, name)
                object.__delattr__(self, name)


    def _check_plain(self, name):
        '''A class of the script has another name than this one has in messages.'''
        if type(self) is local and not hasattr(local, name):
            raise AttributeError(f"'_thread._local' object has no attribute '{name}'", name=name, obj=self)


    def _changed_values(self, name):
        if name == '__dict__':
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        return _values_here(self)


    def _values_here(self):
        of_thread = _thread._locals()
        if id(self) not in of_thread:
            of_thread[id(self)] = {}
            args, kwargs = object.__getattribute__(self, '_local__given')
            type(self).__init__(self, *args, **kwargs)
        return of_thread[id(self)]


    # The end of the script

    _last_calls = []


    def _register_atexit(function, *args, **kwargs):
        '''Call a function before threads are joined at the end.'''
        _last_calls.append(lambda: function(*args, **kwargs))


    def _shutdown():
        '''Wait for the threads that are no daemons.'''
        while _last_calls:
            _last_calls.pop()()
        # The main thread has ended for those that join it; a host may go on with it afterwards.
        _first._life = 'stopped'
        _first._running.release()
        try:
            here = get_ident()
            while waited_for := [t for t in enumerate() if not t.daemon and t is not _first and t.ident != here]:
                for thread in waited_for:
                    thread.join()
        finally:
            _first._running.acquire()
            _first._life = 'started'


    # Each thread is a daemon if the one that makes it is, so the first needs one to ask.
    _living[get_ident()] = type('_Nobody', (), {'daemon': False})
    _first = _MainThread()
    """#
}
