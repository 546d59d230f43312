import asyncio


async def quick():
    return 1


async def ticker():
    print("tick")


async def main():
    asyncio.create_task(ticker())
    for _ in range(100):
        await quick()
    print("no turn passed")
    await asyncio.sleep(0)


asyncio.run(main())
