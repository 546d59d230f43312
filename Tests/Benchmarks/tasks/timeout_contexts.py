# Timeouts as contexts: most are left in time, some expire; some are nested.
import asyncio


async def work(number, rounds):
    total = 0
    for i in range(rounds):
        async with asyncio.timeout(3600):
            async with asyncio.timeout(1800):
                await asyncio.sleep(0)
                total += i & 3
        if i % 16 == 0:
            try:
                async with asyncio.timeout(0):
                    await asyncio.Event().wait()
            except TimeoutError:
                total += number
    return total


async def main():
    results = await asyncio.gather(*[work(n, 700) for n in range(100)])
    print(sum(results))


asyncio.run(main())
