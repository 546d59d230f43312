import asyncio


async def main(x):
    await asyncio.sleep(1)
    return x * 2


print(asyncio.run(main(21)), asyncio.run(main(1), debug=False))
