extension AsyncioLibrary {
  /// `asyncio.timeouts`: Timeout, timeout, timeout_at.
  static let timeouts = """
    from asyncio import CancelledError, current_task, get_running_loop

    __all__ = ('Timeout', 'timeout', 'timeout_at')


    class Timeout:
        '''A block that is cancelled at a time of the loop, which becomes TimeoutError at its end.'''

        def __init__(self, when):
            self._when = when
            # One of: created, active, expiring, expired, finished.
            self._phase = 'created'
            self._task = None
            self._alarm = None

        def __repr__(self):
            text = f'<Timeout [{self._phase}]'
            if self._phase == 'active':
                text += f' when={None if self._when is None else round(self._when, 3)}'
            return text + '>'

        def when(self):
            '''The deadline, or None.'''
            return self._when

        def expired(self):
            '''Whether the deadline was reached.'''
            return self._phase == 'expiring' or self._phase == 'expired'

        def reschedule(self, when):
            '''Move the deadline; None is no deadline.'''
            if self._phase != 'active':
                if self._phase == 'created':
                    raise RuntimeError('Timeout has not been entered')
                raise RuntimeError(f'Cannot change state of {self._phase} Timeout')
            self._when = when
            if self._alarm is not None:
                self._alarm.cancel()
                self._alarm = None
            if when is not None:
                loop = get_running_loop()
                if when <= loop.time():
                    self._alarm = loop.call_soon(self._ring)
                else:
                    self._alarm = loop.call_at(when, self._ring)

        def _ring(self):
            self._task.cancel()
            self._phase = 'expiring'
            self._alarm = None

        async def __aenter__(self):
            if self._phase != 'created':
                raise RuntimeError('Timeout has already been entered')
            task = current_task()
            if task is None:
                raise RuntimeError('Timeout should be used inside a task')
            self._phase = 'active'
            self._task = task
            self._earlier_cancellations = task.cancelling()
            self.reschedule(self._when)
            return self

        async def __aexit__(self, exc_type, exc, tb):
            if self._alarm is not None:
                self._alarm.cancel()
                self._alarm = None
            if self._phase == 'expiring':
                self._phase = 'expired'
                left = self._task.uncancel()
                if left <= self._earlier_cancellations and exc_type is CancelledError:
                    raise TimeoutError from exc
            elif self._phase == 'active':
                self._phase = 'finished'


    def timeout(delay):
        '''A Timeout that many seconds from now; None is no limit.'''
        return Timeout(None if delay is None else get_running_loop().time() + delay)


    def timeout_at(when):
        '''A Timeout at a time of the loop; None is no limit.'''
        return Timeout(when)

    """
}
