import asyncio


async def work(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise ValueError(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n, n == 2)) for n in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), repr(tasks[1].exception()), asyncio.get_running_loop().time())
    done, pending = await asyncio.wait([tasks[2]], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    cancelled = asyncio.create_task(work(9))
    cancelled.cancel()
    done, pending = await asyncio.wait(
        [cancelled, asyncio.create_task(work(1))], return_when=asyncio.FIRST_EXCEPTION
    )
    print(len(done), len(pending), "cancellation is no exception here")


asyncio.run(main())
