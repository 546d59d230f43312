# 50 tasks meet at a barrier, round after round.
import asyncio


async def work(barrier, number, rounds, state):
    for _ in range(rounds):
        place = await barrier.wait()
        state[0] = (state[0] * 31 + place + number) % 1_000_003


async def main():
    barrier = asyncio.Barrier(50)
    state = [1]
    await asyncio.gather(*[work(barrier, n, 120, state) for n in range(50)])
    print(state[0], barrier.n_waiting)


asyncio.run(main())
