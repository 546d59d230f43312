import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(1 if i == 0 else 0)


async def main():
    tick = asyncio.create_task(ticker())
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(50)
    except TimeoutError:
        print("timed out")
    await tick


asyncio.run(main())
