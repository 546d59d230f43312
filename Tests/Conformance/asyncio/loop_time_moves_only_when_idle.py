import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda: print("timer", loop.time()))
    for _ in range(1000):
        await asyncio.sleep(0)
    print(loop.time())
    await asyncio.sleep(1.25)
    print(loop.time())


asyncio.run(main())
