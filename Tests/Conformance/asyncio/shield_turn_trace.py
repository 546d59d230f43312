import asyncio


async def ticker():
    for i in range(8):
        print("turn", i)
        await asyncio.sleep(0)


async def child():
    print("child")
    return "value"


async def main():
    tick = asyncio.create_task(ticker())
    print("shielded", await asyncio.shield(child()))
    task = asyncio.create_task(child())
    await task
    print("done", await asyncio.shield(task))
    await tick


asyncio.run(main())
