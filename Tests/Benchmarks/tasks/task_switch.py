# 1,000 tasks take turns: each yields to the loop with sleep(0), over and over.
import asyncio


async def work(number, rounds, log):
    total = 0
    for i in range(rounds):
        await asyncio.sleep(0)
        log[0] = (log[0] * 31 + number) % 1_000_003
        total += i
    return total


async def main():
    log = [0]
    tasks = [asyncio.create_task(work(i, 500, log)) for i in range(1_000)]
    total = 0
    for task in tasks:
        total += await task
    print(total, log[0])


asyncio.run(main())
