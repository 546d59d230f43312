import asyncio


async def ticker():
    for i in range(7):
        print("turn", i)
        await asyncio.sleep(0)


async def child(n):
    try:
        await asyncio.sleep(100)
    finally:
        print("child cancelled", n)


async def outer():
    await asyncio.gather(child(1), child(2))


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    tick = asyncio.create_task(ticker())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled")
    await tick


asyncio.run(main())
