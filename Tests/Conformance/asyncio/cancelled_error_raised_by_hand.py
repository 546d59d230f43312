import asyncio


async def work():
    raise asyncio.CancelledError("by hand")


async def main():
    task = asyncio.create_task(work())
    await asyncio.wait([task])
    print(task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e))


asyncio.run(main())
