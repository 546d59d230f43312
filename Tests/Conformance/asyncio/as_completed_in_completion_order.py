import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (3, 1, 2)]
    for next_one in asyncio.as_completed(tasks):
        print(await next_one, asyncio.get_running_loop().time())
    print(list(asyncio.as_completed([])))


asyncio.run(main())
