import asyncio


def bad(x):
    return 1 / x


async def main():
    asyncio.get_running_loop().call_soon(bad, 0)
    await asyncio.sleep(0)
    print("goes on")


asyncio.run(main())
