import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(4):
        await asyncio.sleep(0.1)
        print(loop.time())
    print(0.1 + 0.1 + 0.1)


asyncio.run(main())
