import asyncio


async def work():
    asyncio.current_task().cancel("self")
    print("still running", asyncio.current_task().cancelling())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print(repr(e))
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
