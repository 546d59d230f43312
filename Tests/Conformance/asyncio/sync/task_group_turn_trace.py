import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def child(n):
    print("child", n)


async def main():
    tick = asyncio.create_task(ticker())
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1))
        group.create_task(child(2))
    print("left the group")
    async with asyncio.TaskGroup():
        pass
    print("left an empty group")
    await tick


asyncio.run(main())
