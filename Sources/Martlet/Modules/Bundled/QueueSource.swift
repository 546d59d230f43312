extension BundledModules {
  /// The module `queue`.
  static let queue: StaticString = #"""
    '''Queues between threads.'''
    from _queue import Empty, SimpleQueue
    from collections import deque as _deque
    from heapq import heappush as _heappush, heappop as _heappop
    from threading import Condition as _Condition, Lock as _Lock
    from time import monotonic as _now

    __all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


    class Full(Exception):
        '''A bounded queue has no room.'''


    class Queue:
        '''First in, first out; with a bound if maxsize is positive.'''

        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self._init(maxsize)
            # Every condition is about what this lock guards.
            self.mutex = _Lock()
            self.not_empty = _Condition(self.mutex)
            self.not_full = _Condition(self.mutex)
            self.all_tasks_done = _Condition(self.mutex)
            self.unfinished_tasks = 0

        # What the kinds of queues differ in.

        def _init(self, maxsize):
            self.queue = _deque()

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()

        # Items

        def put(self, item, block=True, timeout=None):
            '''Add an item; wait for room, or raise Full.'''
            with self.not_full:
                if self.maxsize > 0:
                    self._await(self.not_full, lambda: self._qsize() < self.maxsize, block, timeout, Full)
                self._put(item)
                self.unfinished_tasks += 1
                self.not_empty.notify()

        def get(self, block=True, timeout=None):
            '''Take an item; wait for one, or raise Empty.'''
            with self.not_empty:
                self._await(self.not_empty, self._qsize, block, timeout, Empty)
                item = self._get()
                self.not_full.notify()
                return item

        def _await(self, condition, is_ready, block, timeout, error):
            if not block:
                if not is_ready():
                    raise error
            elif timeout is None:
                while not is_ready():
                    condition.wait()
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                end = _now() + timeout
                while not is_ready():
                    left = end - _now()
                    if left <= 0:
                        raise error
                    condition.wait(left)

        def put_nowait(self, item):
            '''Add an item, or raise Full.'''
            return self.put(item, block=False)

        def get_nowait(self):
            '''Take an item, or raise Empty.'''
            return self.get(block=False)

        # State

        def qsize(self):
            '''The number of items now.'''
            with self.mutex:
                return self._qsize()

        def empty(self):
            with self.mutex:
                return not self._qsize()

        def full(self):
            with self.mutex:
                return 0 < self.maxsize <= self._qsize()

        # Work

        def task_done(self):
            '''An item that was taken has been dealt with.'''
            with self.all_tasks_done:
                if self.unfinished_tasks <= 0:
                    raise ValueError('task_done() called too many times')
                self.unfinished_tasks -= 1
                if self.unfinished_tasks == 0:
                    self.all_tasks_done.notify_all()

        def join(self):
            '''Wait until all items have been dealt with.'''
            with self.all_tasks_done:
                while self.unfinished_tasks:
                    self.all_tasks_done.wait()

        __class_getitem__ = classmethod(lambda cls, item: cls)


    class PriorityQueue(Queue):
        '''The smallest item first.'''

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            _heappush(self.queue, item)

        def _get(self):
            return _heappop(self.queue)


    class LifoQueue(Queue):
        '''The last item first.'''

        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()
    """#
}
