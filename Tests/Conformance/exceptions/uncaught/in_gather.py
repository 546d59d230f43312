import asyncio


async def work(n):
    await asyncio.sleep(n)
    return 1 / (n - 1)


async def main():
    print(await asyncio.gather(work(2), work(1)))


asyncio.run(main())
