import asyncio


async def main():
    for kind in asyncio.PriorityQueue, asyncio.LifoQueue, asyncio.Queue:
        q = kind()
        for item in (3, 1, 2):
            await q.put(item)
        print(kind.__name__, [await q.get() for _ in range(3)])
    q = asyncio.PriorityQueue()
    for item in ((2, "b"), (1, "z"), (1, "a")):
        q.put_nowait(item)
    print([q.get_nowait() for _ in range(3)])


asyncio.run(main())
