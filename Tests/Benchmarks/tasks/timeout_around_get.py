# Items are taken from a queue under a timeout that is seldom reached.
import asyncio


async def consume(queue, count):
    total = missed = 0
    while count:
        try:
            async with asyncio.timeout(5):
                total += await queue.get() & 7
            count -= 1
        except TimeoutError:
            missed += 1
    return total, missed


async def produce(queue, count):
    for i in range(count):
        queue.put_nowait(i)
        if i % 4 == 0:
            await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue()
    print(await asyncio.gather(consume(queue, 60_000), produce(queue, 60_000)))


asyncio.run(main())
