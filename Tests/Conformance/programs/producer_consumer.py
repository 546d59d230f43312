import asyncio


async def producer(name, queue, items):
    for item in items:
        await asyncio.sleep(0.5)
        await queue.put((name, item))
        print(f"{name} made {item}")


async def consumer(name, queue):
    while True:
        source, item = await queue.get()
        await asyncio.sleep(0.75)
        print(f"{name} used {item} from {source}")
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(f"c{i}", queue)) for i in range(2)]
    await asyncio.gather(producer("p0", queue, "abc"), producer("p1", queue, range(3)))
    await queue.join()
    for c in consumers:
        c.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    print("finished at", asyncio.get_running_loop().time())


asyncio.run(main())
