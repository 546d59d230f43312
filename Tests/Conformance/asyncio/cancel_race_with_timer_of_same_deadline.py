import asyncio


async def work():
    await asyncio.sleep(1)
    print("work finished")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    print(task.done(), task.cancel())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
