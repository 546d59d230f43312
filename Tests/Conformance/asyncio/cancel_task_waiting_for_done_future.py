import asyncio


async def work(f):
    await f
    print("no suspension at a done future")
    await asyncio.sleep(0)
    print("never")


async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_result(1)
    task = asyncio.create_task(work(f))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
