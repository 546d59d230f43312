# gather of 10,000 coroutines.
import asyncio


async def work(value):
    return value * 3


async def main():
    total = 0
    for round in range(14):
        results = await asyncio.gather(*[work(i + round) for i in range(10_000)])
        total = (total * 31 + sum(results) + results[17]) % 1_000_003
    print(total)


asyncio.run(main())
