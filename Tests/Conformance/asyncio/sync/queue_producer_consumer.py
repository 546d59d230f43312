import asyncio


async def producer(queue):
    for i in range(4):
        await queue.put(i)
        print("put", i, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(1)


async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue), consumer(queue))
    print(queue.empty(), queue.full(), queue.maxsize)


asyncio.run(main())
