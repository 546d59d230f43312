import asyncio


async def work():
    print("runs")
    await asyncio.sleep(1)
    return object()


async def main():
    c = work()
    a, b, d = await asyncio.gather(c, c, asyncio.sleep(0, "x"))
    print(a is b, d)
    task = asyncio.create_task(work())
    a, b = await asyncio.gather(task, task)
    print(a is b)


asyncio.run(main())
