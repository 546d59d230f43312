import asyncio


async def ticker():
    for i in range(7):
        print("turn", i)
        await asyncio.sleep(0)


async def inner():
    try:
        await asyncio.sleep(100)
    finally:
        print("inner cancelled")


async def main():
    task = asyncio.create_task(asyncio.wait_for(inner(), 50))
    await asyncio.sleep(1)
    tick = asyncio.create_task(ticker())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled")
    await tick


asyncio.run(main())
