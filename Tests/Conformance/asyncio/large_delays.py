import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(10 ** 6)
    print(loop.time())
    await asyncio.sleep(0.1)
    print(loop.time())
    await asyncio.sleep(3600 * 24 * 365)
    print(loop.time())


asyncio.run(main())
