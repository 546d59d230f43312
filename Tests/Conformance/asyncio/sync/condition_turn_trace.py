import asyncio


async def ticker():
    for i in range(7):
        print("turn", i)
        await asyncio.sleep(0)


async def waiter(n, condition):
    async with condition:
        await condition.wait()
        print("awake", n)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in range(2)]
    await asyncio.sleep(0)
    tick = asyncio.create_task(ticker())
    async with condition:
        condition.notify_all()
        await asyncio.sleep(0)
        print("releasing")
    await asyncio.gather(*tasks)
    print("all awake")
    await tick


asyncio.run(main())
