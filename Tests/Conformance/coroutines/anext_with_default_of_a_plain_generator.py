import asyncio
import types


class Plain:
    def __anext__(self):
        yield
        raise StopAsyncIteration


class Marked:
    @types.coroutine
    def __anext__(self):
        yield
        raise StopAsyncIteration


async def main():
    print(await anext(Marked(), "default"))
    try:
        await anext(Plain(), "default")
    except TypeError as error:
        print(error)


asyncio.run(main())
