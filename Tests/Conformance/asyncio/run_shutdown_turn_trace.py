import asyncio


async def counter():
    n = 0
    try:
        while True:
            print("turn", n)
            n += 1
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("cancelled at turn", n)
        for i in range(3):
            print("cleanup", i)
            await asyncio.sleep(0)


async def main():
    asyncio.create_task(counter())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main returns")


asyncio.run(main())
