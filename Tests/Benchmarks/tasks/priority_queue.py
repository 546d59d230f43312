# Producers and consumers of a bounded priority queue.
import asyncio


async def produce(queue, start, count):
    for i in range(count):
        await queue.put(((start * 7 + i * 31) % 997, i))


async def consume(queue, totals, number):
    while True:
        priority, item = await queue.get()
        totals[number] += priority + (item & 7)
        queue.task_done()


async def main():
    queue = asyncio.PriorityQueue(maxsize=16)
    totals = [0] * 5
    consumers = [asyncio.create_task(consume(queue, totals, n)) for n in range(5)]
    await asyncio.gather(*[produce(queue, n, 10_000) for n in range(5)])
    await queue.join()
    for consumer in consumers:
        consumer.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    print(sum(totals))


asyncio.run(main())
