# Consumers wait on a condition; a producer notifies one at a time.
import asyncio


async def consume(condition, items, totals):
    while True:
        async with condition:
            while not items:
                await condition.wait()
            value = items.pop()
        if value is None:
            return
        totals[0] += value & 7


async def main():
    condition = asyncio.Condition()
    items, totals = [], [0]
    consumers = [asyncio.create_task(consume(condition, items, totals)) for _ in range(8)]
    for i in range(25_000):
        async with condition:
            items.append(i)
            condition.notify()
        await asyncio.sleep(0)
    for _ in consumers:
        async with condition:
            items.insert(0, None)
            condition.notify_all()
    await asyncio.gather(*consumers)
    print(totals[0], len(items))


asyncio.run(main())
