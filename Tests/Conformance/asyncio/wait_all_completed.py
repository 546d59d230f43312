import asyncio


async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("two")
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.ALL_COMPLETED)
    print(type(done).__name__, len(done), pending, asyncio.get_running_loop().time())
    print([repr(t.exception()) or t.result() for t in tasks], done == set(tasks))


asyncio.run(main())
