import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def consumer(q):
    while True:
        print("got", await q.get())


async def main():
    q = asyncio.Queue()
    task = asyncio.create_task(consumer(q))
    tick = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    await q.put(1)
    await q.put(2)
    print("put without a turn")
    await asyncio.sleep(0)
    await q.put(3)
    await tick
    task.cancel()


asyncio.run(main())
