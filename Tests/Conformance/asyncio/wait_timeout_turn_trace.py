import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(1 if i == 0 else 0)


async def main():
    task = asyncio.create_task(asyncio.sleep(50))
    tick = asyncio.create_task(ticker())
    done, pending = await asyncio.wait([task], timeout=1)
    print("wait timed out", len(done), len(pending))
    await tick
    task.cancel()


asyncio.run(main())
