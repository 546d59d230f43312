import asyncio


async def node(group, depth):
    print("node", depth)
    if depth:
        group.create_task(node(group, depth - 1))
        await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(node(group, 3))
    print("end", asyncio.get_running_loop().time())


asyncio.run(main())
