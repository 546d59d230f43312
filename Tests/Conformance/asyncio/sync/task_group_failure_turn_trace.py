import asyncio


async def ticker():
    for i in range(7):
        print("turn", i)
        await asyncio.sleep(0)


async def fail():
    print("fails")
    raise ValueError


async def sleeper():
    try:
        await asyncio.sleep(50)
    finally:
        print("sibling cancelled")


async def main():
    tick = asyncio.create_task(ticker())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            group.create_task(fail())
    except ExceptionGroup:
        print("group left")
    await tick


asyncio.run(main())
