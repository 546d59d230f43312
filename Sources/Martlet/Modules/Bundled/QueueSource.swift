extension BundledModules {
  /// The module `queue`.
  static let queue: StaticString = #"""
    '''Queues between threads.'''
    from _queue import Empty, SimpleQueue
    from collections import deque as _deque
    from heapq import heappush as _heappush, heappop as _heappop
    from threading import Condition as _Condition, Lock as _Lock
    from types import GenericAlias as _GenericAlias

    __all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


    class Full(Exception):
        '''There is no room in the queue.'''


    class Queue:
        '''The first in is the first out; it is bounded if maxsize is positive.'''

        def __init__(self, maxsize=0):
            self.maxsize, self.unfinished_tasks = maxsize, 0
            # One lock guards everything; three changes are waited for.
            self.mutex = _Lock()
            self.not_empty, self.not_full, self.all_tasks_done = (_Condition(self.mutex) for _ in range(3))
            self._init(maxsize)

        __class_getitem__ = classmethod(_GenericAlias)

        def put(self, item, block=True, timeout=None):
            '''Add an item; wait for room, or raise Full.'''
            with self.mutex:
                if self.maxsize > 0 and (timeout is not None or self._qsize() >= self.maxsize):
                    _until(self.not_full, lambda: self._qsize() < self.maxsize, block, timeout, Full)
                self._put(item)
                self.unfinished_tasks += 1
                change = self.not_empty
                if change._bells:
                    change.notify()

        def get(self, block=True, timeout=None):
            '''Take an item; wait for one, or raise Empty.'''
            with self.mutex:
                if timeout is not None or not self._qsize():
                    _until(self.not_empty, self._qsize, block, timeout, Empty)
                taken, change = self._get(), self.not_full
                if change._bells:
                    change.notify()
            return taken

        def put_nowait(self, item):
            '''Add an item, or raise Full.'''
            return self.put(item, block=False)

        def get_nowait(self):
            '''Take an item, or raise Empty.'''
            return self.get(block=False)

        def task_done(self):
            '''Say that an item that was taken has been dealt with.'''
            with self.mutex:
                if self.unfinished_tasks <= 0:
                    raise ValueError('task_done() called too many times')
                self.unfinished_tasks -= 1
                everybody = self.all_tasks_done
                if self.unfinished_tasks == 0:
                    everybody.notify_all()

        def join(self):
            '''Wait until all items have been dealt with.'''
            with self.mutex:
                self.all_tasks_done.wait_for(lambda: not self.unfinished_tasks)

        def qsize(self):
            '''The number of items now.'''
            with self.mutex:
                return self._qsize()

        def empty(self):
            '''Whether there is no item now.'''
            return self.qsize() == 0

        def full(self):
            '''Whether there is no room now.'''
            return 0 < self.maxsize <= self.qsize()

        # What subclasses replace, called with the lock held

        def _init(self, maxsize):
            self.queue = _deque()

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()


    def _until(change, is_so, block, timeout, error):
        '''Wait for a change until something is so; raise the error if that may not take that long.'''
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not (change.wait_for(is_so, timeout) if block else is_so()):
            raise error


    class LifoQueue(Queue):
        '''The last in is the first out.'''

        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()


    class PriorityQueue(LifoQueue):
        '''The smallest item is the first out.'''

        def _put(self, item):
            _heappush(self.queue, item)

        def _get(self):
            return _heappop(self.queue)
    """#
}
