import asyncio


async def inner():
    await asyncio.sleep(1)
    return "result"


async def main():
    task = asyncio.create_task(asyncio.wait_for(inner(), 5))
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    print("cancel", task.cancel())
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
