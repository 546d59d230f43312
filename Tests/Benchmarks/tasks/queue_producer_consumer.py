# Ten producers and ten consumers on one bounded queue.
import asyncio


async def produce(queue, start, count):
    for i in range(start, start + count):
        await queue.put(i)


async def consume(queue, totals, number):
    while True:
        item = await queue.get()
        totals[number] += item & 15
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=8)
    totals = [0] * 10
    consumers = [asyncio.create_task(consume(queue, totals, n)) for n in range(10)]
    await asyncio.gather(*[produce(queue, n * 16_000, 16_000) for n in range(10)])
    await queue.join()
    for consumer in consumers:
        consumer.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    print(sum(totals), queue.empty())


asyncio.run(main())
