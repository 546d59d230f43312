import asyncio


async def ticker():
    for i in range(7):
        print("turn", i)
        await asyncio.sleep(0)


async def leaf():
    try:
        await asyncio.sleep(100)
    finally:
        print("leaf")


async def middle():
    try:
        await asyncio.create_task(leaf())
    finally:
        print("middle")


async def main():
    task = asyncio.create_task(middle())
    await asyncio.sleep(1)
    tick = asyncio.create_task(ticker())
    task.cancel()
    await asyncio.wait([task])
    print("done", task.cancelled())
    await tick


asyncio.run(main())
