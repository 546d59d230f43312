# Creating a task and awaiting it at once, one after the other.
import asyncio


async def work(value):
    return value & 7


async def main():
    total = 0
    for i in range(80_000):
        total += await asyncio.create_task(work(i))
    print(total)


asyncio.run(main())
