# Round trips to a thread, one after the other, and coroutines given to the loop by a thread.
import asyncio


def work(value):
    return value & 7


async def answer(value):
    return value & 3


def ask(loop, count):
    total = 0
    for i in range(count):
        total += asyncio.run_coroutine_threadsafe(answer(i), loop).result()
    return total


async def main():
    total = 0
    for i in range(3_000):
        total += await asyncio.to_thread(work, i)
    print(total, await asyncio.to_thread(ask, asyncio.get_running_loop(), 2_000))


asyncio.run(main())
