import asyncio


class Fails:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError("in anext")


class NotAwaitable:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def main():
    for c in Fails, NotAwaitable:
        try:
            async for x in c():
                pass
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e, repr(e.__cause__))


asyncio.run(main())
