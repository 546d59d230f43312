extension BundledModules {
  /// The module `sched`.
  static let sched: StaticString = #"""
    '''Events at times, run by one thread.'''
    import heapq
    import threading
    import time
    from collections import namedtuple
    from itertools import count as _count
    from time import monotonic as _time

    __all__ = ["scheduler"]

    Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")


    class scheduler:
        '''A queue of events.'''

        def __init__(self, timefunc=_time, delayfunc=time.sleep):
            self._queue = []
            self._lock = threading.RLock()
            self.timefunc = timefunc
            self.delayfunc = delayfunc
            self._numbers = _count()

        def enterabs(self, time, priority, action, argument=(), kwargs=None):
            '''Enter an event at a time; it can be cancelled.'''
            with self._lock:
                event = Event(time, priority, next(self._numbers), action, argument, {} if kwargs is None else kwargs)
                heapq.heappush(self._queue, event)
            return event

        def enter(self, delay, priority, action, argument=(), kwargs=None):
            '''Enter an event some time from now.'''
            return self.enterabs(self.timefunc() + delay, priority, action, argument, {} if kwargs is None else kwargs)

        def cancel(self, event):
            '''Remove an event; ValueError if it is not in the queue.'''
            with self._lock:
                self._queue.remove(event)
                heapq.heapify(self._queue)

        def empty(self):
            with self._lock:
                return not self._queue

        def run(self, blocking=True):
            '''Run the events until there are none; or those that are due, and return when the next one is.'''
            while True:
                with self._lock:
                    if not self._queue:
                        return None
                    event = self._queue[0]
                    wait = event.time - self.timefunc()
                    if wait <= 0:
                        heapq.heappop(self._queue)
                if wait > 0:
                    if not blocking:
                        return wait
                    self.delayfunc(wait)
                else:
                    event.action(*event.argument, **event.kwargs)
                    self.delayfunc(0)

        @property
        def queue(self):
            '''The coming events in their order.'''
            with self._lock:
                return sorted(self._queue)
    """#
}
