# 100 tasks contend for one lock and yield to the loop while they hold it.
import asyncio


async def work(lock, state, number, rounds):
    for _ in range(rounds):
        async with lock:
            before = state[0]
            await asyncio.sleep(0)
            state[0] = (before * 31 + number) % 1_000_003


async def main():
    lock = asyncio.Lock()
    state = [1]
    tasks = [asyncio.create_task(work(lock, state, n, 900)) for n in range(100)]
    for task in tasks:
        await task
    print(state[0], lock.locked())


asyncio.run(main())
