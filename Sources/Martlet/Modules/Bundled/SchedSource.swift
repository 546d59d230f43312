extension BundledModules {
  /// The module `sched`.
  static let sched: StaticString = #"""
    '''Events at times, run by one thread.'''
    from bisect import insort as _insort
    from collections import namedtuple
    from itertools import count as _count
    from threading import RLock as _RLock
    import time as _time

    __all__ = ["scheduler"]

    Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")


    class scheduler:
        '''A queue of events.'''

        def __init__(self, timefunc=_time.monotonic, delayfunc=_time.sleep):
            self.timefunc, self.delayfunc = timefunc, delayfunc
            self.__numbers = _count()
            # In their order; those of threads are entered while others run.
            self.__coming = []
            self.__lock = _RLock()

        @property
        def queue(self):
            '''The coming events in their order.'''
            with self.__lock:
                return self.__coming.copy()

        def empty(self):
            '''Whether no event is to come.'''
            return not self.queue

        def enter(self, delay, priority, action, argument=(), kwargs=None):
            '''Enter an event some time from now.'''
            due = self.timefunc() + delay
            return self.enterabs(due, priority, action, argument, kwargs)

        def enterabs(self, time, priority, action, argument=(), kwargs=None):
            '''Enter an event at a time; it can be cancelled.'''
            with self.__lock:
                entered = Event(time, priority, next(self.__numbers), action, argument, kwargs or {})
                _insort(self.__coming, entered)
                return entered

        def cancel(self, event):
            '''Remove an event; ValueError if it is not to come.'''
            with self.__lock:
                self.__coming.remove(event)

        def run(self, blocking=True):
            '''Run all events; without blocking, those that are due, and return the time to the next.'''
            while True:
                with self.__lock:
                    if not self.__coming:
                        return
                    left = self.__coming[0].time - self.timefunc()
                    due = None if left > 0 else self.__coming.pop(0)
                if due is not None:
                    due.action(*due.argument, **due.kwargs)
                    # Others get a chance to run.
                    self.delayfunc(0)
                elif blocking:
                    self.delayfunc(left)
                else:
                    return left
    """#
}
