# Futures with done callbacks, set by hand, and callbacks scheduled with call_soon.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    state = [1, 0]

    def done(future):
        state[0] = (state[0] * 31 + future.result()) % 1_000_003

    def tick(amount):
        state[1] += amount

    for i in range(4_000):
        futures = [loop.create_future() for _ in range(100)]
        for n in range(100):
            futures[n].add_done_callback(done)
            loop.call_soon(tick, n & 3)
        for n in range(100):
            futures[n].set_result(n + i)
        state[0] += await futures[i % 100]
        await asyncio.sleep(0)
    print(state[0], state[1])


asyncio.run(main())
