import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def child():
    print("child runs")
    return "value"


async def main():
    tick = asyncio.create_task(ticker())
    task = asyncio.create_task(child())
    print("await task", await task)
    print("await finished task", await task)
    print("await coroutine", await child())
    await tick


asyncio.run(main())
