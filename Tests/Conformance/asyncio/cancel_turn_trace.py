import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def sleeper():
    try:
        await asyncio.sleep(100)
    finally:
        print("sleeper cancelled")


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    tick = asyncio.create_task(ticker())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main sees it")
    await tick


asyncio.run(main())
