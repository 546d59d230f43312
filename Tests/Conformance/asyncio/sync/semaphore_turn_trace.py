import asyncio


async def ticker():
    for i in range(7):
        print("turn", i)
        await asyncio.sleep(0)


async def grab(n, s):
    async with s:
        print("has", n)
        await asyncio.sleep(0)


async def main():
    s = asyncio.Semaphore(1)
    tick = asyncio.create_task(ticker())
    await asyncio.gather(*(grab(n, s) for n in range(3)))
    print("all done")
    await tick


asyncio.run(main())
