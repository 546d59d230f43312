import asyncio


async def work(n):
    total, words = 0, []
    for i in range(n):
        for c in "ab":
            await asyncio.sleep(0)
            total += i
            words.append(c * i)
    return total, words


async def main():
    print(await asyncio.gather(work(2), work(3)))


asyncio.run(main())
