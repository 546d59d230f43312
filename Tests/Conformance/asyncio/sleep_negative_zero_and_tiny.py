import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in -5, 0, 0.0, -0.0, 1e-12, True:
        await asyncio.sleep(delay)
        print(delay, loop.time())


asyncio.run(main())
