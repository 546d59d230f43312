import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def grab(lock):
    async with lock:
        print("second owner")


async def main():
    lock = asyncio.Lock()
    tick = asyncio.create_task(ticker())
    async with lock:
        task = asyncio.create_task(grab(lock))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print("leaving")
    print("left without a turn")
    await task
    await tick


asyncio.run(main())
