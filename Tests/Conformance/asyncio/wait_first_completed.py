import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (3, 1, 2)]
    pending = set(tasks)
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print(sorted(t.result() for t in done), len(pending), asyncio.get_running_loop().time())


asyncio.run(main())
