import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    print(await asyncio.gather(asyncio.gather(work(1), work(2)), asyncio.gather(), work(3)))
    outer = asyncio.gather(asyncio.gather(work(5)), work(6))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelled", asyncio.get_running_loop().time())


asyncio.run(main())
