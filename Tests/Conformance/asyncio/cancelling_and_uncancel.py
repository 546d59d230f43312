import asyncio


async def work():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(task.cancelling(), task.uncancel(), task.cancelling(), task.uncancel())
    await asyncio.sleep(1)
    return "recovered"


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelling(), task.cancelled())


asyncio.run(main())
