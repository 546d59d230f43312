import asyncio


async def stage(name, previous):
    value = await previous if previous else 1
    await asyncio.sleep(1)
    print(name, value, asyncio.get_running_loop().time())
    return value * 2


async def main():
    task = None
    for name in "abc":
        task = asyncio.create_task(stage(name, task))
    print(await task)


asyncio.run(main())
