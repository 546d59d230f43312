import asyncio


async def work(n):
    await asyncio.sleep(n)
    if n == 1:
        raise ValueError("one")
    if n == 2:
        raise asyncio.CancelledError("two")
    return n


async def main():
    print(await asyncio.gather(work(0), work(1), work(2), work(3), return_exceptions=True))


asyncio.run(main())
