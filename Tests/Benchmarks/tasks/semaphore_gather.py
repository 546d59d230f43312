# gather of 10,000 coroutines of which a semaphore lets ten run at a time.
import asyncio


async def work(semaphore, state, value):
    async with semaphore:
        state[0] += 1
        state[1] = max(state[1], state[0])
        await asyncio.sleep(0)
        state[0] -= 1
        return value & 7


async def main():
    total = 0
    for round in range(6):
        semaphore = asyncio.Semaphore(10)
        state = [0, 0]
        total += sum(await asyncio.gather(*[work(semaphore, state, i + round) for i in range(10_000)]))
    print(total, state)


asyncio.run(main())
