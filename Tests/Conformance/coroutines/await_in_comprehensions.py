import asyncio


async def v(x):
    await asyncio.sleep(0)
    return x


async def main():
    print([await v(i) for i in range(3)])
    print([i for i in await v([1, 2, 3]) if await v(i % 2)])
    print({await v(i): await v(i * i) for i in range(3)}, {await v(i % 2) for i in range(4)})
    print([[await v(i + j) for j in range(2)] for i in range(2)])
    print([i + j for i in range(2) for j in await v([10, 20])])


asyncio.run(main())
