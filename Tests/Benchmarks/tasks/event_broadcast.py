# One event wakes 1,000 waiting tasks, over and over.
import asyncio


async def wait(event, state, number, rounds):
    for _ in range(rounds):
        await event.wait()
        state[0] = (state[0] * 31 + number) % 1_000_003


async def main():
    event = asyncio.Event()
    state = [1]
    tasks = [asyncio.create_task(wait(event, state, n, 450)) for n in range(1_000)]
    wakes = 0
    while not tasks[-1].done():
        await asyncio.sleep(0)
        event.set()
        event.clear()
        wakes += 1
    for task in tasks:
        await task
    print(state[0], wakes)


asyncio.run(main())
