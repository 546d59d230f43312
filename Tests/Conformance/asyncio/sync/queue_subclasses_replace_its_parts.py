import asyncio


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[item] = None

    def _get(self):
        item = next(iter(self._queue))
        del self._queue[item]
        return item


class Logged(asyncio.LifoQueue):
    def __init__(self, log, maxsize=0):
        super().__init__(maxsize)
        self.log = log

    def put_nowait(self, item):
        self.log.append(f'put {item}')
        super().put_nowait(item)

    def get_nowait(self):
        item = super().get_nowait()
        self.log.append(f'get {item}')
        return item


class Small(asyncio.PriorityQueue):
    def full(self):
        return self.qsize() >= 2

    async def put(self, item):
        await super().put((item % 3, item))

    async def get(self):
        return (await super().get())[1]


async def main():
    unique = Unique(2)
    for item in 'a', 'a', 'b':
        await unique.put(item)
    print(unique.qsize(), unique.full(), unique, unique._unfinished_tasks)
    print(await unique.get(), await unique.get(), unique.empty())

    log = []
    logged = Logged(log)
    reader = asyncio.create_task(logged.get())
    await asyncio.sleep(0)
    await logged.put(1)
    print(await reader, log)

    small = Small()

    async def fill():
        for item in 5, 4, 3, 2:
            await small.put(item)
        return 'filled'

    filling = asyncio.create_task(fill())
    await asyncio.sleep(0)
    print(small.full(), len(small._putters), small._queue)
    print([await small.get() for _ in range(4)], await filling)


asyncio.run(main())
print(asyncio.Queue[int], asyncio.LifoQueue[str].__args__, asyncio.Queue[int](3).maxsize)
