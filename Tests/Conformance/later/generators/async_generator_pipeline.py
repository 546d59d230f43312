import asyncio


async def source(n):
    for i in range(n):
        await asyncio.sleep(1)
        yield i


async def double(it):
    async for x in it:
        yield x * 2


async def main():
    async for x in double(source(3)):
        print(x, asyncio.get_running_loop().time())


asyncio.run(main())
