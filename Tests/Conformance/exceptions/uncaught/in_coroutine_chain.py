import asyncio


async def leaf():
    await asyncio.sleep(1)
    return [1][5]


async def middle():
    return 1 + await leaf()


async def main():
    await middle()


asyncio.run(main())
