import asyncio


async def ticker():
    for i in range(7):
        print("turn", i)
        await asyncio.sleep(0)


async def producer(q):
    for i in range(3):
        await q.put(i)
        print("put", i)


async def main():
    q = asyncio.Queue(1)
    tick = asyncio.create_task(ticker())
    task = asyncio.create_task(producer(q))
    await asyncio.sleep(0)
    for _ in range(3):
        print("got", await q.get())
    await task
    await tick


asyncio.run(main())
