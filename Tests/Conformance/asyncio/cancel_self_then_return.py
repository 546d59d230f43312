import asyncio


async def work():
    asyncio.current_task().cancel()
    return "returned before any await"


async def fails():
    asyncio.current_task().cancel()
    raise ValueError("v")


async def main():
    for f in work, fails:
        task = asyncio.create_task(f())
        await asyncio.wait([task])
        print(task.cancelled(), task)
        task.cancelled() or task.exception()


asyncio.run(main())
