import asyncio


async def ticker():
    for i in range(12):
        print("turn", i)
        await asyncio.sleep(0)


async def child(n):
    print("child", n)
    return n


async def main():
    tick = asyncio.create_task(ticker())
    print("with timeout", await asyncio.wait_for(child(1), 5))
    print("without", await asyncio.wait_for(child(2), None))
    task = asyncio.create_task(child(3))
    await asyncio.sleep(0)
    print("done task", await asyncio.wait_for(task, 5))
    try:
        await asyncio.wait_for(child(4), 0)
    except asyncio.TimeoutError:
        print("timeout 0")
    await tick


asyncio.run(main())
