import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("child ends")


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        group.create_task(child())


async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), task.cancelling())


asyncio.run(main())
