# Two tasks hand over to each other by events; others wait for a counter by a condition on semaphores.
import asyncio


async def player(own, other, count, state):
    for _ in range(count):
        await own.wait()
        own.clear()
        state[0] += 1
        other.set()


async def worker(semaphore, number, state):
    for _ in range(20):
        async with semaphore:
            state[1] += number & 3
            await asyncio.sleep(0)


async def main():
    state = [0, 0]
    ping, pong = asyncio.Event(), asyncio.Event()
    ping.set()
    await asyncio.gather(player(ping, pong, 50_000, state), player(pong, ping, 50_000, state))
    semaphore = asyncio.Semaphore(10)
    await asyncio.gather(*[worker(semaphore, number, state) for number in range(200)])
    print(state)


asyncio.run(main())
