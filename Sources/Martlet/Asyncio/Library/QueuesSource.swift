extension AsyncioLibrary {
  /// `asyncio.queues`: Queue, PriorityQueue, LifoQueue.
  static let queues = """
    from _collections import deque
    from asyncio import QueueEmpty, QueueFull, get_running_loop, _open_next
    from asyncio.locks import Event

    __all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty')


    class Queue:
        '''Items handed from tasks to tasks, first in, first out.'''

        def __init__(self, maxsize=0):
            self._maxsize = maxsize
            self._getters = deque()
            self._putters = deque()
            self._unfinished_tasks = 0
            self._finished = Event()
            self._finished.set()
            self._init(maxsize)

        # What subclasses replace.

        def _init(self, maxsize):
            self._queue = deque()

        def _get(self):
            return self._queue.popleft()

        def _put(self, item):
            self._queue.append(item)

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

        def __str__(self):
            return f'<{type(self).__name__} {self._format()}>'

        def _format(self):
            parts = [f'maxsize={self._maxsize!r}']
            if getattr(self, '_queue', None):
                parts.append(f'_queue={list(self._queue)!r}')
            if self._getters:
                parts.append(f'_getters[{len(self._getters)}]')
            if self._putters:
                parts.append(f'_putters[{len(self._putters)}]')
            if self._unfinished_tasks:
                parts.append(f'tasks={self._unfinished_tasks}')
            return ' '.join(parts)

        def __class_getitem__(cls, item):
            return cls

        @property
        def maxsize(self):
            '''How many items it may hold; 0 is no limit.'''
            return self._maxsize

        def qsize(self):
            '''How many items it holds.'''
            return len(self._queue)

        def empty(self):
            '''Whether it holds nothing.'''
            return not self._queue

        def full(self):
            '''Whether it holds as much as it may.'''
            return 0 < self._maxsize <= self.qsize()

        async def put(self, item):
            '''Put an item, waiting for room.'''
            while self.full():
                gate = get_running_loop().create_future()
                self._putters.append(gate)
                try:
                    await gate
                except:
                    gate.cancel()
                    if gate in self._putters:
                        self._putters.remove(gate)
                    if not self.full() and not gate.cancelled():
                        # Woken and cancelled in the same turn: the next in line goes instead.
                        _open_next(self._putters)
                    raise
            return self.put_nowait(item)

        def put_nowait(self, item):
            '''Put an item; QueueFull if there is no room.'''
            if self.full():
                raise QueueFull
            self._put(item)
            self._unfinished_tasks += 1
            self._finished.clear()
            _open_next(self._getters)

        async def get(self):
            '''Take an item, waiting for one.'''
            while self.empty():
                gate = get_running_loop().create_future()
                self._getters.append(gate)
                try:
                    await gate
                except:
                    gate.cancel()
                    if gate in self._getters:
                        self._getters.remove(gate)
                    if not self.empty() and not gate.cancelled():
                        _open_next(self._getters)
                    raise
            return self.get_nowait()

        def get_nowait(self):
            '''Take an item; QueueEmpty if there is none.'''
            if self.empty():
                raise QueueEmpty
            item = self._get()
            _open_next(self._putters)
            return item

        def task_done(self):
            '''Say that the work on an item taken is done.'''
            if self._unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()

        async def join(self):
            '''Wait until the work on all items is done.'''
            if self._unfinished_tasks > 0:
                await self._finished.wait()


    class LifoQueue(Queue):
        '''A queue that gives the item put last.'''

        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            self._queue.append(item)

        def _get(self):
            return self._queue.pop()


    class PriorityQueue(Queue):
        '''A queue that gives the smallest item.'''

        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            self._queue.append(item)
            _rise(self._queue, 0, len(self._queue) - 1)

        def _get(self):
            heap = self._queue
            last = heap.pop()
            if not heap:
                return last
            smallest = heap[0]
            # The hole sinks to a leaf along the smaller children, then the last item rises from there.
            hole, child = 0, 1
            while child < len(heap):
                if child + 1 < len(heap) and not heap[child] < heap[child + 1]:
                    child += 1
                heap[hole] = heap[child]
                hole, child = child, 2 * child + 1
            heap[hole] = last
            _rise(heap, 0, hole)
            return smallest


    def _rise(heap, top, place):
        item = heap[place]
        while place > top:
            parent = (place - 1) // 2
            if not item < heap[parent]:
                break
            heap[place] = heap[parent]
            place = parent
        heap[place] = item

    """
}
