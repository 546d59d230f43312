# wait_for with a long timeout around work that yields once, and some that times out.
import asyncio


async def work(value):
    await asyncio.sleep(0)
    return value & 7


async def hang():
    await asyncio.Event().wait()


async def main():
    total = 0
    for i in range(250):
        waits = [asyncio.wait_for(work(n + i), 3600) for n in range(200)]
        total += sum(await asyncio.gather(*waits))
        for _ in range(10):
            try:
                await asyncio.wait_for(hang(), 0)
            except asyncio.TimeoutError:
                total += 1
    print(total)


asyncio.run(main())
