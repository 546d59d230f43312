import asyncio


class It:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 1 / 0


async def main():
    async for x in It():
        pass


asyncio.run(main())
