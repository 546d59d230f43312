import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("swallowed")
        return "survived"


async def main():
    task = asyncio.create_task(asyncio.wait_for(asyncio.gather(stubborn(), stubborn()), None))
    await asyncio.sleep(1)
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print("gather is cancelled all the same")


asyncio.run(main())
