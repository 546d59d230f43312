import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(repr(e), asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    return "once"


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(task.cancel("first"), task.cancel("second"), task.cancelling())
    print(await task)


asyncio.run(main())
