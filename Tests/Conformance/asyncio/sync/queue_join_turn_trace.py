import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def worker(q):
    while True:
        print("worked", await q.get())
        q.task_done()


async def main():
    q = asyncio.Queue()
    task = asyncio.create_task(worker(q))
    tick = asyncio.create_task(ticker())
    for i in range(2):
        q.put_nowait(i)
    await q.join()
    print("joined")
    await tick
    task.cancel()


asyncio.run(main())
