extension BundledModules {
  /// The module `_threading_waiting`: what `threading` has to wait on.
  static let threadingWaiting: StaticString = #"""
    '''What threads wait on, beside locks.'''
    from _thread import RLock, allocate_lock as Lock
    from collections import deque as _deque
    from time import monotonic as _now

    # The classes are those of threading.
    __name__ = 'threading'


    def _deprecated(old, new):
        from warnings import warn
        warn(f'{old}() is deprecated, {new} instead', DeprecationWarning)


    def _shown_place(self):
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__} at {id(self):#x}"


    class Condition:
        '''Waiting for a change of what a lock guards.'''

        def __init__(self, lock=None):
            if lock is None:
                lock = RLock()
            self._lock, self.acquire, self.release = lock, lock.acquire, lock.release
            # None for a plain lock, which does not know its owner.
            self._ask_whether_owned = getattr(lock, "_is_owned", None)
            # A locked lock for each thread that waits: to wake it is to unlock it.
            self._bells = _deque()

        def __repr__(self):
            return f"<Condition({self._lock}, {len(self._bells)})>"

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *args):
            return self._lock.__exit__(*args)

        def _is_owned(self):
            if self._ask_whether_owned is not None:
                return self._ask_whether_owned()
            # If a plain lock is free, this thread has not got it.
            is_free = self._lock.acquire(False)
            if is_free:
                self._lock.release()
            return not is_free

        def _must_be_owned(self, verb):
            if not self._is_owned():
                raise RuntimeError(f"cannot {verb} on un-acquired lock")

        def wait(self, timeout=None):
            '''Unlock, wait to be notified, lock again. False if that took too long.'''
            self._must_be_owned("wait")
            bell = Lock()
            bell.acquire()
            self._bells.append(bell)
            lock_again = self._unlock()
            rang = False
            try:
                if timeout is None or timeout > 0:
                    rang = bell.acquire(True, -1 if timeout is None else timeout)
                else:
                    rang = bell.acquire(False)
            finally:
                lock_again()
                if not rang and bell in self._bells:
                    self._bells.remove(bell)
            return rang

        def _unlock(self):
            '''Unlock, however often this thread has locked; return what undoes it.'''
            lock = self._lock
            if hasattr(lock, '_release_save'):
                depth = lock._release_save()
                return lambda: lock._acquire_restore(depth)
            lock.release()
            return lock.acquire

        def wait_for(self, predicate, timeout=None):
            '''Wait until the predicate is true; return its value.'''
            end = None if timeout is None else _now() + timeout
            left = timeout
            while not (answer := predicate()):
                if end is not None:
                    left = end - _now()
                    if left <= 0:
                        break
                self.wait(left)
            return answer

        def notify(self, n=1):
            '''Wake up to n of those that wait.'''
            self._must_be_owned("notify")
            while self._bells and n > 0:
                try:
                    self._bells.popleft().release()
                except RuntimeError:
                    # It has rung, and its thread only waits for the lock.
                    continue
                n -= 1

        def notify_all(self):
            '''Wake all that wait.'''
            self.notify(len(self._bells))

        def notifyAll(self):
            _deprecated('notifyAll', 'use notify_all()')
            self.notify_all()


    class Event:
        '''A flag to wait for.'''

        def __init__(self):
            self._change = Condition(Lock())
            self._is_set = False

        def __repr__(self):
            return f"<{_shown_place(self)}: {'set' if self._is_set else 'unset'}>"

        def is_set(self):
            return self._is_set

        def isSet(self):
            _deprecated('isSet', 'use is_set()')
            return self.is_set()

        def set(self):
            '''Wake all that wait, and let pass all that come.'''
            with self._change:
                self._is_set = True
                self._change.notify_all()

        def clear(self):
            '''Let wait all that come.'''
            with self._change:
                self._is_set = False

        def wait(self, timeout=None):
            '''Wait for the flag; return it.'''
            with self._change:
                return self._is_set or self._change.wait(timeout)


    class Semaphore:
        '''A counter that never goes below zero: acquiring waits instead.'''

        def __init__(self, value=1):
            if value < 0:
                raise ValueError("semaphore initial value must be >= 0")
            self._change = Condition(Lock())
            self._value = value

        def __repr__(self):
            return f"<{_shown_place(self)}: value={self._shown_value()}>"

        def _shown_value(self):
            return self._value

        def acquire(self, blocking=True, timeout=None):
            '''Count down; False if that was not possible in time.'''
            if timeout is not None and not blocking:
                raise ValueError("can't specify timeout for non-blocking acquire")
            with self._change:
                is_free = self._value > 0
                if blocking and not is_free:
                    is_free = self._change.wait_for(lambda: self._value > 0, timeout)
                self._value -= is_free
            return is_free

        __enter__ = acquire

        def __exit__(self, t, v, tb):
            self.release()

        def release(self, n=1):
            '''Count up.'''
            if n < 1:
                raise ValueError('n must be one or more')
            with self._change:
                self._check_release(n)
                self._value += n
                self._change.notify(n)

        def _check_release(self, n):
            '''Any number may be released.'''


    class BoundedSemaphore(Semaphore):
        '''One that complains about a release too many.'''

        def __init__(self, value=1):
            super().__init__(value)
            self._bound = value

        def _shown_value(self):
            return f"{self._value}/{self._bound}"

        def _check_release(self, n):
            if self._value + n > self._bound:
                raise ValueError("Semaphore released too many times")


    class BrokenBarrierError(RuntimeError):
        '''A barrier was reset or aborted, or took too long.'''


    class Barrier:
        '''Lets a number of threads go on together.'''

        def __init__(self, parties, action=None, timeout=None):
            self._change = Condition(Lock())
            self.__parties, self.__action, self.__timeout = parties, action, timeout
            # 'filling', 'open' while those of one round leave, 'reset' while those turned away do, or 'broken'
            self._phase = 'filling'
            self._inside = 0

        parties = property(lambda self: self.__parties)
        n_waiting = property(lambda self: self._inside if self._phase == 'filling' else 0)
        broken = property(lambda self: self._phase == 'broken')

        def __repr__(self):
            state = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
            return f"<{_shown_place(self)}: {state}>"

        def wait(self, timeout=None):
            '''Wait for the others; return this thread's place among them.'''
            with self._change:
                self._change.wait_for(lambda: self._phase in ('filling', 'broken'))
                if self.broken:
                    raise BrokenBarrierError
                place, self._inside = self._inside, self._inside + 1
                try:
                    if self._inside == self.__parties:
                        self._open()
                    else:
                        self._stay(self.__timeout if timeout is None else timeout)
                finally:
                    self._leave()
                return place

        def _open(self):
            try:
                if self.__action:
                    self.__action()
            except BaseException:
                self._enter('broken')
                raise
            self._enter('open')

        def _stay(self, timeout):
            if not self._change.wait_for(lambda: self._phase != 'filling', timeout):
                self._enter('broken')
            if self._phase != 'open':
                raise BrokenBarrierError

        def _leave(self):
            self._inside -= 1
            if not self._inside and self._phase in ('open', 'reset'):
                self._enter('filling')

        def _enter(self, phase):
            self._phase = phase
            self._change.notify_all()

        def reset(self):
            '''Break it for those that wait; it is as new for others.'''
            with self._change:
                if not self._inside:
                    self._enter('filling')
                elif self._phase != 'open':
                    self._enter('reset')

        def abort(self):
            '''Break it.'''
            with self._change:
                self._enter('broken')
    """#
}
