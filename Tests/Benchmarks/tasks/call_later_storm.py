# Many timers: half of them are cancelled before they are due.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    state = [0, 0]

    def ring(number):
        state[0] += number & 7
        state[1] += 1

    for round in range(20):
        handles = [loop.call_later(0.001 + i % 50 / 100_000, ring, i) for i in range(10_000)]
        for handle in handles[::2]:
            handle.cancel()
        await asyncio.sleep(0.003)
    print(state)


asyncio.run(main())
