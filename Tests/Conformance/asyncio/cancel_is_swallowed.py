import asyncio


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("ignored", i, asyncio.current_task().cancelling())
    return "finished"


async def main():
    task = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(1)
        task.cancel()
    print(await task, task.cancelled(), task.cancelling())


asyncio.run(main())
