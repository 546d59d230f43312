import asyncio


async def nap(d):
    print("woke", d, await asyncio.sleep(d, result=f"result {d}"))


async def main():
    await asyncio.gather(*(nap(d) for d in (3, 1, 2, 0, -1, 1)))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
