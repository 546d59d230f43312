import asyncio


async def work(n, fail=False):
    await asyncio.sleep(n)
    print("work", n)
    if fail:
        raise ValueError(n)
    return n


async def main():
    try:
        await asyncio.gather(work(1, True), work(2, True), work(3))
    except ValueError as e:
        print("caught", e, asyncio.get_running_loop().time())
    await asyncio.sleep(5)


asyncio.run(main())
