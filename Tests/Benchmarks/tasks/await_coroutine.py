# Awaiting coroutines that do not suspend: the loop is never reached.
import asyncio


async def leaf(value):
    return value & 7


async def middle(value):
    return await leaf(value) + await leaf(value + 1)


async def main():
    total = 0
    for i in range(2_000_000):
        total += await middle(i)
    print(total)


asyncio.run(main())
