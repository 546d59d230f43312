import asyncio


async def v(x):
    await asyncio.sleep(0)
    return x


async def main():
    g = (await v(i) * 2 for i in range(3))
    print(type(g).__name__, [x async for x in g])


asyncio.run(main())
