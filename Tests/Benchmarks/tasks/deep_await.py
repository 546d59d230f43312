# Yielding to the loop under 50 nested awaits.
import asyncio


async def bottom(rounds):
    total = 0
    for i in range(rounds):
        await asyncio.sleep(0)
        total += i & 3
    return total


async def descend(depth, rounds):
    if depth == 0:
        return await bottom(rounds)
    return await descend(depth - 1, rounds) + 1


async def main():
    tasks = [asyncio.create_task(descend(50, 2_500)) for _ in range(100)]
    total = 0
    for task in tasks:
        total += await task
    print(total)


asyncio.run(main())
