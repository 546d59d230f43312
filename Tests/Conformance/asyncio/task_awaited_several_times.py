import asyncio


async def work():
    await asyncio.sleep(1)
    return "shared"


async def waiter(name, task):
    print(name, await task)


async def main():
    task = asyncio.create_task(work())
    await asyncio.gather(waiter("a", task), waiter("b", task))
    print(await task, await task)


asyncio.run(main())
