import asyncio


async def g(kind):
    yield 1
    raise kind("inside")


async def main():
    for kind in StopIteration, StopAsyncIteration, ValueError:
        try:
            async for x in g(kind):
                pass
        except (RuntimeError, ValueError) as e:
            print(repr(e), repr(e.__cause__))


asyncio.run(main())
