# 200,000 tasks asleep at once. All of them start in one turn of the loop, so however
# short their sleep is, none wakes before the last has gone to sleep.
import asyncio


async def work(number, asleep):
    asleep[0] += 1
    if asleep[0] > asleep[1]:
        asleep[1] = asleep[0]
    await asyncio.sleep(0.01 + number % 100 / 10_000)
    asleep[0] -= 1
    return number & 7


async def main():
    asleep = [0, 0]
    tasks = [asyncio.create_task(work(i, asleep)) for i in range(200_000)]
    total = 0
    for task in tasks:
        total += await task
    print(total, asleep[0], asleep[1])


asyncio.run(main())
