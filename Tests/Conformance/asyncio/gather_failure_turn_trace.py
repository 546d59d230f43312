import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def fail():
    print("fails")
    raise ValueError


async def slow():
    for i in range(3):
        await asyncio.sleep(0)
        print("slow", i)


async def main():
    tick = asyncio.create_task(ticker())
    try:
        await asyncio.gather(slow(), fail())
    except ValueError:
        print("caught")
    await tick


asyncio.run(main())
