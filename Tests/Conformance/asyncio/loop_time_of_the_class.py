import asyncio


async def main():
    loop = asyncio.get_running_loop()
    before = asyncio.BaseEventLoop.time(loop)
    await asyncio.sleep(1.5)
    print(asyncio.BaseEventLoop.time(loop) - before, loop.time() == asyncio.BaseEventLoop.time(loop))


asyncio.run(main())
