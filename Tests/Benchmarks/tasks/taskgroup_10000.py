# Task groups of 10,000 tasks.
import asyncio


async def work(value):
    await asyncio.sleep(0)
    return value & 7


async def main():
    total = 0
    for round in range(12):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(work(i + round)) for i in range(10_000)]
        total += sum([task.result() for task in tasks])
    print(total)


asyncio.run(main())
