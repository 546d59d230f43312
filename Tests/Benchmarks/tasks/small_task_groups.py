# Many task groups of three tasks, some of them inside others.
import asyncio


async def leaf(value):
    await asyncio.sleep(0)
    return value & 7


async def branch(value):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(leaf(value + n)) for n in range(3)]
    return sum([task.result() for task in tasks])


async def main():
    total = 0
    for i in range(3_000):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(branch(i + n)) for n in range(3)]
        total += sum([task.result() for task in tasks])
    print(total)


asyncio.run(main())
