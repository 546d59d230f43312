import asyncio


async def ticker():
    for i in range(8):
        print("turn", i)
        await asyncio.sleep(0)


async def child(n):
    print("child", n)


async def main():
    tick = asyncio.create_task(ticker())
    await asyncio.gather(asyncio.gather(child(1)), child(2))
    print("nested done")
    await asyncio.gather(asyncio.shield(child(3)))
    print("gathered shield done")
    await tick


asyncio.run(main())
