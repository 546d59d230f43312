import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 5)]
    try:
        for c in asyncio.as_completed(tasks, timeout=2):
            print(await c)
    except asyncio.TimeoutError as e:
        print(repr(e), asyncio.get_running_loop().time())


asyncio.run(main())
