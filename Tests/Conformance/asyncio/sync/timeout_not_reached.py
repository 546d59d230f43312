import asyncio


async def main():
    async with asyncio.timeout(5) as t:
        await asyncio.sleep(1)
    print(t.expired(), t.when())
    async with asyncio.timeout(None) as t:
        await asyncio.sleep(100)
    print(t.when(), asyncio.get_running_loop().time())


asyncio.run(main())
