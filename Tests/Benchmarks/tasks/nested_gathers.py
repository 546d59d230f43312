# gather of gathers of gathers, three wide and seven deep.
import asyncio


async def tree(depth, value):
    if depth == 0:
        await asyncio.sleep(0)
        return value & 7
    return sum(await asyncio.gather(*[tree(depth - 1, value * 3 + n) for n in range(3)]))


async def main():
    total = 0
    for i in range(12):
        total += await tree(7, i)
    print(total)


asyncio.run(main())
