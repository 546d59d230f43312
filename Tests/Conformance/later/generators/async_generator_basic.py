import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(1)
        yield i


async def main():
    async for x in numbers(3):
        print(x, asyncio.get_running_loop().time())
    print([x async for x in numbers(2)], [x async for x in numbers(4) if x % 2])


asyncio.run(main())
