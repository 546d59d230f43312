import asyncio


async def ticker():
    for i in range(5):
        print("turn", i)
        await asyncio.sleep(0)


async def waiter(event):
    await event.wait()
    print("waiter awake")


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(waiter(event))
    await asyncio.sleep(0)
    tick = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    print("set")
    event.set()
    await task
    print("joined")
    await tick


asyncio.run(main())
