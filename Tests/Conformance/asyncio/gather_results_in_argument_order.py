import asyncio


async def work(n):
    await asyncio.sleep(3 - n)
    print("finished", n)
    return n


async def main():
    print(await asyncio.gather(work(1), work(2), work(0)))
    print(await asyncio.gather(*[work(i) for i in (2, 1)]))


asyncio.run(main())
