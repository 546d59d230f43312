import asyncio


async def worker(name, queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(item)
        print(name, item, asyncio.get_running_loop().time())
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for item in (1, 2, 3, 1):
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(n, queue)) for n in "ab"]
    await queue.join()
    print("all processed")
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try:
        queue.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())
