extension AsyncioLibrary {
  /// `asyncio.locks`: Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier.
  ///
  /// Whoever has to wait stands in a line of futures ("gates"), first come first served. Opening a gate resumes its
  /// task one turn later, which is what decides who runs before whom.
  static let locks = """
    from _collections import deque
    from asyncio import CancelledError, BrokenBarrierError, get_running_loop, _open_all, _stand_in
    from asyncio import current_task as _current_task

    __all__ = ('Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier')


    def _still_wanted(line):
        for gate in line:
            if not gate.cancelled():
                return True
        return False


    class _Waitable:
        _loop = None

        def _new_gate(self):
            loop = get_running_loop()
            if self._loop is None:
                self._loop = loop
            elif self._loop is not loop:
                raise RuntimeError(f'{self!r} is bound to a different event loop')
            return loop.create_future()

        def _state_text(self):
            return ''

        def __repr__(self):
            state = self._state_text()
            if self._waiters:
                state += f', waiters:{len(self._waiters)}'
            return f'<{super().__repr__()[1:-1]} [{state}]>'


    class _Held:
        async def __aenter__(self):
            await self.acquire()

        async def __aexit__(self, exc_type, exc, tb):
            self.release()


    class Lock(_Held, _Waitable):
        '''A lock for tasks: one holder at a time, the others wait in line.'''

        def __init__(self):
            self._waiters = deque()
            self._locked = False

        def _state_text(self):
            return 'locked' if self._locked else 'unlocked'

        def locked(self):
            '''Whether somebody holds it.'''
            return self._locked

        async def acquire(self):
            '''Wait until it is free, and take it.'''
            if self._locked or _still_wanted(self._waiters):
                try:
                    await _stand_in(self._waiters, self._new_gate())
                except CancelledError:
                    # The turn may have been this task's already: it goes to the next.
                    if not self._locked:
                        self._open_first()
                    raise
            self._locked = True
            # Only for whoever asks why somebody waits.
            self._owner = _current_task()
            return True

        def release(self):
            '''Give it back and let the first in line have it.'''
            if not self._locked:
                raise RuntimeError('Lock is not acquired.')
            self._locked = False
            self._owner = None
            self._open_first()

        def _open_first(self):
            if self._waiters and not self._waiters[0].done():
                self._waiters[0].set_result(True)


    class Event(_Waitable):
        '''A flag that tasks can wait for.'''

        def __init__(self):
            self._waiters = deque()
            self._value = False

        def _state_text(self):
            return 'set' if self._value else 'unset'

        def is_set(self):
            '''Whether the flag is up.'''
            return self._value

        def set(self):
            '''Raise the flag and let everybody go on.'''
            if self._value:
                return
            self._value = True
            _open_all(self._waiters)

        def clear(self):
            '''Take the flag down.'''
            self._value = False

        async def wait(self):
            '''Wait until the flag is up.'''
            if not self._value:
                await _stand_in(self._waiters, self._new_gate())
            return True


    class Condition(_Held, _Waitable):
        '''Tasks that hold a lock wait here until another one says that something has changed.'''

        def __init__(self, lock=None):
            self._lock = Lock() if lock is None else lock
            self._waiters = deque()
            self.locked = self._lock.locked
            self.acquire = self._lock.acquire
            self.release = self._lock.release

        def _state_text(self):
            return 'locked' if self.locked() else 'unlocked'

        async def wait(self):
            '''Give the lock back, wait to be notified, take the lock again.'''
            if not self.locked():
                raise RuntimeError('cannot wait on un-acquired lock')
            self.release()
            try:
                await _stand_in(self._waiters, self._new_gate())
                return True
            finally:
                await self._take_lock_again()

        async def _take_lock_again(self):
            # Holding the lock is promised to the caller even when it is cancelled.
            was_cancelled = False
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError:
                    was_cancelled = True
            if was_cancelled:
                raise CancelledError

        async def wait_for(self, predicate):
            '''Wait until predicate() is true; return its value.'''
            value = predicate()
            while not value:
                await self.wait()
                value = predicate()
            return value

        def notify(self, n=1):
            '''Wake up to n of the waiting tasks.'''
            if not self.locked():
                raise RuntimeError('cannot notify on un-acquired lock')
            for gate in self._waiters:
                if n <= 0:
                    break
                if not gate.done():
                    n -= 1
                    gate.set_result(False)

        def notify_all(self):
            '''Wake all waiting tasks.'''
            self.notify(len(self._waiters))


    class Semaphore(_Held, _Waitable):
        '''A number of permits; a task that finds none waits in line.'''

        def __init__(self, value=1):
            if value < 0:
                raise ValueError('Semaphore initial value must be >= 0')
            self._waiters = deque()
            self._value = value

        def _state_text(self):
            return 'locked' if self.locked() else f'unlocked, value:{self._value}'

        def locked(self):
            '''Whether acquire() would have to wait.'''
            return self._value == 0 or _still_wanted(self._waiters)

        async def acquire(self):
            '''Take a permit, waiting for one if there is none.'''
            if not self.locked():
                self._value -= 1
                return True
            gate = self._new_gate()
            try:
                await _stand_in(self._waiters, gate)
            except CancelledError:
                if not gate.cancelled():
                    # It had been given a permit, which the next in line gets.
                    self._value += 1
                    self._hand_on()
                raise
            if self._value > 0:
                self._hand_on()
            return True

        def release(self):
            '''Give a permit back.'''
            self._value += 1
            self._hand_on()

        def _hand_on(self):
            for gate in self._waiters:
                if not gate.done():
                    self._value -= 1
                    gate.set_result(True)
                    break


    class BoundedSemaphore(Semaphore):
        '''A semaphore that refuses more releases than it has permits.'''

        def __init__(self, value=1):
            self._bound_value = value
            super().__init__(value)

        def release(self):
            '''Give a permit back; ValueError if all are there.'''
            if self._value >= self._bound_value:
                raise ValueError('BoundedSemaphore released too many times')
            super().release()


    class Barrier(_Waitable):
        '''A place where a number of tasks meet before they go on together.'''

        def __init__(self, parties):
            if parties < 1:
                raise ValueError('parties must be > 0')
            self._cond = Condition()
            self._parties = parties
            self._count = 0
            # One of: filling, draining, resetting, broken.
            self._phase = 'filling'

        def __repr__(self):
            state = self._phase
            if not self.broken:
                state += f', waiters:{self.n_waiting}/{self.parties}'
            return f'<{object.__repr__(self)[1:-1]} [{state}]>'

        @property
        def parties(self):
            '''How many tasks meet.'''
            return self._parties

        @property
        def n_waiting(self):
            '''How many have arrived.'''
            return self._count if self._phase == 'filling' else 0

        @property
        def broken(self):
            '''Whether it was aborted.'''
            return self._phase == 'broken'

        async def __aenter__(self):
            return await self.wait()

        async def __aexit__(self, exc_type, exc, tb):
            pass

        def _open_for_arrivals(self):
            return self._phase == 'filling' or self._phase == 'broken'

        def _no_longer_filling(self):
            return self._phase != 'filling'

        async def wait(self):
            '''Wait until all have arrived; return the order of arrival.'''
            async with self._cond:
                await self._cond.wait_for(self._open_for_arrivals)
                if self._phase == 'broken':
                    raise BrokenBarrierError('Barrier aborted')
                try:
                    place = self._count
                    self._count += 1
                    if self._count == self._parties:
                        self._phase = 'draining'
                        self._cond.notify_all()
                    else:
                        await self._cond.wait_for(self._no_longer_filling)
                        if self._phase != 'draining':
                            raise BrokenBarrierError('Abort or reset of barrier')
                    return place
                finally:
                    self._count -= 1
                    if self._count == 0:
                        if not self._open_for_arrivals():
                            self._phase = 'filling'
                        self._cond.notify_all()

        async def reset(self):
            '''Send the waiting tasks away with BrokenBarrierError and start anew.'''
            async with self._cond:
                self._phase = 'resetting' if self._count > 0 else 'filling'
                self._cond.notify_all()

        async def abort(self):
            '''Make it unusable; the waiting tasks get BrokenBarrierError.'''
            async with self._cond:
                self._phase = 'broken'
                self._cond.notify_all()

    """
}
