import asyncio


async def nap(n, d):
    await asyncio.sleep(d)
    print(n, asyncio.get_running_loop().time())


async def main():
    await asyncio.gather(
        nap("a", 0.3), nap("b", 0.1 + 0.2), nap("c", 0.3 - 1e-10), nap("d", 0.3 + 1e-9)
    )


asyncio.run(main())
