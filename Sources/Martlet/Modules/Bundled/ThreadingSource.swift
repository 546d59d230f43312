extension BundledModules {
  /// The module `threading`.
  static let threading: StaticString = #"""
    '''Threads, and what they wait on. Locks and the threads themselves are native.'''
    import _thread
    import sys as _sys
    from _thread import RLock, TIMEOUT_MAX, get_ident, get_native_id, stack_size
    from collections import deque as _deque, namedtuple as _namedtuple
    from time import monotonic as _now

    __all__ = [
        'get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX', 'Event',
        'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer',
        'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'gettrace',
        'getprofile', 'get_native_id',
    ]
    Lock = _thread.allocate_lock
    ThreadError = _thread.error


    # What threads wait on


    class Condition:
        '''Waiting for a change of what a lock guards.'''

        def __init__(self, lock=None):
            self._lock = lock = RLock() if lock is None else lock
            self.acquire = lock.acquire
            self.release = lock.release
            self._waiters = _deque()

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *args):
            return self._lock.__exit__(*args)

        def __repr__(self):
            return f"<Condition({self._lock}, {len(self._waiters)})>"

        def _is_owned(self):
            if hasattr(self._lock, '_is_owned'):
                return self._lock._is_owned()
            # A plain lock does not know its owner.
            if self._lock.acquire(False):
                self._lock.release()
                return False
            return True

        def wait(self, timeout=None):
            '''Unlock, wait to be notified, lock again. False if that took too long.'''
            if not self._is_owned():
                raise RuntimeError("cannot wait on un-acquired lock")
            waiter = Lock()
            waiter.acquire()
            self._waiters.append(waiter)
            lock = self._lock
            is_reentrant = hasattr(lock, '_release_save')
            saved = lock._release_save() if is_reentrant else lock.release()
            notified = False
            try:
                if timeout is None:
                    notified = waiter.acquire()
                elif timeout > 0:
                    notified = waiter.acquire(True, timeout)
                else:
                    notified = waiter.acquire(False)
                return notified
            finally:
                if is_reentrant:
                    lock._acquire_restore(saved)
                else:
                    lock.acquire()
                if not notified:
                    try:
                        self._waiters.remove(waiter)
                    except ValueError:
                        pass

        def wait_for(self, predicate, timeout=None):
            '''Wait until the predicate is true; return its value.'''
            end = None if timeout is None else _now() + timeout
            result = predicate()
            while not result:
                left = None if end is None else end - _now()
                if left is not None and left <= 0:
                    break
                self.wait(left)
                result = predicate()
            return result

        def notify(self, n=1):
            '''Wake up to n of those that wait.'''
            if not self._is_owned():
                raise RuntimeError("cannot notify on un-acquired lock")
            waiters = self._waiters
            while waiters and n > 0:
                waiter = waiters.popleft()
                n -= 1
                try:
                    waiter.release()
                except RuntimeError:
                    n += 1

        def notify_all(self):
            '''Wake all that wait.'''
            self.notify(len(self._waiters))

        def notifyAll(self):
            import warnings
            warnings.warn('notifyAll() is deprecated, use notify_all() instead', DeprecationWarning, stacklevel=2)
            self.notify_all()


    class Event:
        '''A flag to wait for.'''

        def __init__(self):
            self._cond = Condition(Lock())
            self._flag = False

        def __repr__(self):
            return f"<threading.Event at {id(self):#x}: {'set' if self._flag else 'unset'}>"

        def is_set(self):
            return self._flag

        def isSet(self):
            import warnings
            warnings.warn('isSet() is deprecated, use is_set() instead', DeprecationWarning, stacklevel=2)
            return self.is_set()

        def set(self):
            '''Wake all that wait, and let pass all that come.'''
            with self._cond:
                self._flag = True
                self._cond.notify_all()

        def clear(self):
            with self._cond:
                self._flag = False

        def wait(self, timeout=None):
            '''Wait for the flag; return it.'''
            with self._cond:
                return self._flag or self._cond.wait(timeout)


    class Semaphore:
        '''A counter that never goes below zero: acquiring waits instead.'''

        def __init__(self, value=1):
            if value < 0:
                raise ValueError("semaphore initial value must be >= 0")
            self._cond = Condition(Lock())
            self._value = value

        def __repr__(self):
            cls = type(self)
            return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

        def acquire(self, blocking=True, timeout=None):
            '''Count down; False if that was not possible in time.'''
            if not blocking and timeout is not None:
                raise ValueError("can't specify timeout for non-blocking acquire")
            end = None
            with self._cond:
                while self._value == 0:
                    if not blocking:
                        return False
                    if timeout is not None:
                        if end is None:
                            end = _now() + timeout
                        elif end - _now() <= 0:
                            return False
                    self._cond.wait(None if end is None else end - _now())
                self._value -= 1
                return True

        __enter__ = acquire

        def __exit__(self, t, v, tb):
            self.release()

        def release(self, n=1):
            '''Count up.'''
            if n < 1:
                raise ValueError('n must be one or more')
            with self._cond:
                self._count_up(n)
                for _ in range(n):
                    self._cond.notify()

        def _count_up(self, n):
            self._value += n


    class BoundedSemaphore(Semaphore):
        '''One that complains about a release too many.'''

        def __init__(self, value=1):
            super().__init__(value)
            self._initial_value = value

        def __repr__(self):
            cls = type(self)
            return (f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: "
                    f"value={self._value}/{self._initial_value}>")

        def _count_up(self, n):
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n


    class BrokenBarrierError(RuntimeError):
        '''A barrier was reset or aborted, or took too long.'''


    class Barrier:
        '''Lets a number of threads go on together.'''

        def __init__(self, parties, action=None, timeout=None):
            self._cond = Condition(Lock())
            self._action = action
            self._timeout = timeout
            self._parties = parties
            # filling, draining, resetting or broken
            self._phase = 'filling'
            self._count = 0

        def __repr__(self):
            cls = type(self)
            state = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
            return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"

        def wait(self, timeout=None):
            '''Wait for the others; return this thread's place among them.'''
            if timeout is None:
                timeout = self._timeout
            with self._cond:
                while self._phase in ('draining', 'resetting'):
                    self._cond.wait()
                if self._phase == 'broken':
                    raise BrokenBarrierError
                index = self._count
                self._count += 1
                try:
                    if self._count == self._parties:
                        self._open()
                    else:
                        if not self._cond.wait_for(lambda: self._phase != 'filling', timeout):
                            self._break()
                            raise BrokenBarrierError
                        if self._phase in ('broken', 'resetting'):
                            raise BrokenBarrierError
                    return index
                finally:
                    self._count -= 1
                    if self._count == 0 and self._phase in ('draining', 'resetting'):
                        self._phase = 'filling'
                        self._cond.notify_all()

        def _open(self):
            try:
                if self._action:
                    self._action()
            except BaseException:
                self._break()
                raise
            self._phase = 'draining'
            self._cond.notify_all()

        def _break(self):
            self._phase = 'broken'
            self._cond.notify_all()

        def reset(self):
            '''Break it for those that wait; it is as new for others.'''
            with self._cond:
                if self._count:
                    if self._phase in ('filling', 'broken'):
                        self._phase = 'resetting'
                else:
                    self._phase = 'filling'
                self._cond.notify_all()

        def abort(self):
            '''Break it.'''
            with self._cond:
                self._break()

        parties = property(lambda self: self._parties)
        n_waiting = property(lambda self: self._count if self._phase == 'filling' else 0)
        broken = property(lambda self: self._phase == 'broken')


    # Threads

    # Those that live by their numbers, and those that are about to.
    _active = {}
    _starting = []
    _last_number = 0
    _dummies = 0


    class Thread:
        '''A thread that calls target(*args, **kwargs).'''
        _ready = False

        def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
            global _last_number
            assert group is None, "group argument must be None for now"
            if name is None:
                _last_number += 1
                name = f"Thread-{_last_number}"
                function = getattr(target, '__name__', None) if target is not None else None
                if function is not None:
                    name += f" ({function})"
            self._target = target
            self._name = str(name)
            self._args = args
            self._kwargs = {} if kwargs is None else kwargs
            self._daemonic = current_thread().daemon if daemon is None else daemon
            self._ident = None
            self._native_id = None
            self._started = Event()
            self._is_stopped = False
            # Locked from the start to the end.
            self._alive = Lock()
            self._ready = True

        def __repr__(self):
            assert self._ready, "Thread.__init__() was not called"
            status = "initial"
            if self._started.is_set():
                status = "started"
            if self._is_stopped:
                status = "stopped"
            if self._daemonic:
                status += " daemon"
            if self._ident is not None:
                status += f" {self._ident}"
            return f"<{type(self).__name__}({self._name}, {status})>"

        def start(self):
            '''Run run() in a thread of its own.'''
            if not self._ready:
                raise RuntimeError("thread.__init__() not called")
            if self._started.is_set():
                raise RuntimeError("threads can only be started once")
            _starting.append(self)
            self._alive.acquire()
            try:
                _thread.start_new_thread(_run_thread, (self,))
            except BaseException:
                _starting.remove(self)
                self._alive.release()
                raise
            self._started.wait()

        def run(self):
            '''What the thread does.'''
            try:
                if self._target is not None:
                    self._target(*self._args, **self._kwargs)
            finally:
                del self._target, self._args, self._kwargs

        def join(self, timeout=None):
            '''Wait for the end, or for a number of seconds.'''
            if not self._ready:
                raise RuntimeError("Thread.__init__() not called")
            if not self._started.is_set():
                raise RuntimeError("cannot join thread before it is started")
            if self is current_thread():
                raise RuntimeError("cannot join current thread")
            if self._is_stopped:
                return
            if timeout is None:
                ended = self._alive.acquire()
            else:
                ended = self._alive.acquire(True, max(timeout, 0))
            if ended:
                self._alive.release()

        def is_alive(self):
            assert self._ready, "Thread.__init__() not called"
            return self._started.is_set() and not self._is_stopped

        @property
        def name(self):
            assert self._ready, "Thread.__init__() not called"
            return self._name

        @name.setter
        def name(self, name):
            assert self._ready, "Thread.__init__() not called"
            self._name = str(name)
            if self._ident == get_ident():
                _thread._set_name(self._name)

        @property
        def ident(self):
            '''Its number, None before the start.'''
            assert self._ready, "Thread.__init__() not called"
            return self._ident

        @property
        def native_id(self):
            '''The system's number, None before the start.'''
            assert self._ready, "Thread.__init__() not called"
            return self._native_id

        @property
        def daemon(self):
            '''It does not keep the script from ending.'''
            assert self._ready, "Thread.__init__() not called"
            return self._daemonic

        @daemon.setter
        def daemon(self, daemonic):
            if not self._ready:
                raise RuntimeError("Thread.__init__() not called")
            if self._started.is_set():
                raise RuntimeError("cannot set daemon status of active thread")
            self._daemonic = daemonic

        def isDaemon(self):
            import warnings
            warnings.warn('isDaemon() is deprecated, get the daemon attribute instead', DeprecationWarning, stacklevel=2)
            return self.daemon

        def setDaemon(self, daemonic):
            import warnings
            warnings.warn('setDaemon() is deprecated, set the daemon attribute instead', DeprecationWarning, stacklevel=2)
            self.daemon = daemonic

        def getName(self):
            import warnings
            warnings.warn('getName() is deprecated, get the name attribute instead', DeprecationWarning, stacklevel=2)
            return self.name

        def setName(self, name):
            import warnings
            warnings.warn('setName() is deprecated, set the name attribute instead', DeprecationWarning, stacklevel=2)
            self.name = name


    def _run_thread(thread):
        thread._ident = get_ident()
        thread._native_id = get_native_id()
        _thread._set_name(thread._name)
        _active[thread._ident] = thread
        _starting.remove(thread)
        thread._started.set()
        try:
            thread.run()
        except BaseException as error:
            _report(thread, error)
        finally:
            del _active[thread._ident]
            thread._is_stopped = True
            thread._alive.release()


    def _report(thread, error):
        args = ExceptHookArgs((type(error), error, error.__traceback__, thread))
        try:
            excepthook(args)
        except BaseException as second:
            import traceback
            _sys.stderr.write("Exception in threading.excepthook:\n" + ''.join(traceback.format_exception(second)))


    class _ExceptHookArgs(_namedtuple('_ExceptHookArgs', 'exc_type exc_value exc_traceback thread')):
        '''What excepthook is given.'''
        __slots__ = ()

        def __new__(cls, values, /):
            values = tuple(values)
            if len(values) != 4:
                raise TypeError(f"_thread._ExceptHookArgs() takes a 4-sequence ({len(values)}-sequence given)")
            return super().__new__(cls, *values)


    ExceptHookArgs = _ExceptHookArgs

    def excepthook(args, /):
        '''Report the exception that ended a thread.'''
        if args.exc_type is SystemExit:
            return
        from _runtime import format_exception
        name = get_ident() if args.thread is None else args.thread.name
        _sys.stderr.write(f"Exception in thread {name}:\n" + format_exception(args.exc_value, True))


    __excepthook__ = excepthook


    class Timer(Thread):
        '''Calls a function after a number of seconds, unless it is cancelled.'''

        def __init__(self, interval, function, args=None, kwargs=None):
            super().__init__()
            self.interval = interval
            self.function = function
            self.args = [] if args is None else args
            self.kwargs = {} if kwargs is None else kwargs
            self.finished = Event()

        def cancel(self):
            self.finished.set()

        def run(self):
            self.finished.wait(self.interval)
            if not self.finished.is_set():
                self.function(*self.args, **self.kwargs)
            self.finished.set()


    class _MainThread(Thread):
        def __init__(self):
            super().__init__(name="MainThread", daemon=False)
            self._adopt()

        def _adopt(self):
            self._started.set()
            self._ident = get_ident()
            self._native_id = get_native_id()
            self._alive.acquire()
            _active[self._ident] = self


    class _DummyThread(_MainThread):
        '''A thread that something else has started.'''

        def __init__(self):
            global _dummies
            _dummies += 1
            Thread.__init__(self, name=f"Dummy-{_dummies}", daemon=True)
            self._adopt()

        def join(self, timeout=None):
            assert False, "cannot join a dummy thread"


    def current_thread():
        '''The running thread.'''
        thread = _active.get(get_ident())
        return _DummyThread() if thread is None else thread


    def currentThread():
        import warnings
        warnings.warn('currentThread() is deprecated, use current_thread() instead', DeprecationWarning, stacklevel=2)
        return current_thread()


    def main_thread():
        '''The thread in which the script began.'''
        return _main


    def enumerate():
        '''The threads that live.'''
        return list(_active.values()) + list(_starting)


    def active_count():
        '''How many threads live.'''
        return len(_active) + len(_starting)


    def activeCount():
        import warnings
        warnings.warn('activeCount() is deprecated, use active_count() instead', DeprecationWarning, stacklevel=2)
        return active_count()


    def settrace(func):
        raise NotImplementedError("threading.settrace is not supported: there are no trace functions")


    def setprofile(func):
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
            self = object.__new__(cls)
            object.__setattr__(self, '_local__arguments', (args, kwargs))
            _thread._locals()[id(self)] = {}
            return self

        def __getattribute__(self, name):
            values = _local_values(self)
            if name == '__dict__':
                return values
            if name in values and not hasattr(getattr(type(self), name, None), '__set__'):
                return values[name]
            return object.__getattribute__(self, name)

        def __setattr__(self, name, value):
            if name == '__dict__':
                raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
            values = _local_values(self)
            for cls in type(self).__mro__:
                if hasattr(cls.__dict__.get(name), '__set__'):
                    return object.__setattr__(self, name, value)
            values[name] = value

        def __delattr__(self, name):
            if name == '__dict__':
                raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
            values = _local_values(self)
            if name not in values:
                return object.__delattr__(self, name)
            del values[name]


    def _local_values(self):
        everything = _thread._locals()
        values = everything.get(id(self))
        if values is None:
            values = everything[id(self)] = {}
            args, kwargs = object.__getattribute__(self, '_local__arguments')
            type(self).__init__(self, *args, **kwargs)
        return values


    # The end of the script

    _at_exit = []


    def _register_atexit(function, *args, **kwargs):
        '''Call a function before threads are joined at the end.'''
        _at_exit.append(lambda: function(*args, **kwargs))


    def _shutdown():
        '''Wait for the threads that are no daemons.'''
        while _at_exit:
            _at_exit.pop()()
        while True:
            threads = [t for t in enumerate() if t is not _main and not t.daemon and t.ident != get_ident()]
            if not threads:
                return
            for thread in threads:
                thread.join()


    class _Missing:
        daemon = False


    # A thread asks the current one whether it is a daemon, so the first needs one to ask.
    _active[get_ident()] = _Missing
    _main = _MainThread()
    """#
}
