# as_completed over 500 coroutines that finish in turns of different length.
import asyncio


async def work(value):
    for _ in range(value % 5):
        await asyncio.sleep(0)
    return value & 15


async def main():
    total = 0
    for round in range(150):
        for future in asyncio.as_completed([work(i + round) for i in range(500)]):
            total += await future
    print(total)


asyncio.run(main())
