# __aenter__, __aexit__ and __anext__ that never suspend.
import asyncio


class Region:
    def __init__(self, name, swallows=()):
        self.name = name
        self.swallows = swallows

    async def __aenter__(self):
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error, traceback is not None)
        return kind is not None and issubclass(kind, self.swallows)


class Countdown:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.count:
            raise StopAsyncIteration
        self.count -= 1
        return self.count


class Broken:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 1 / 0

    async def __aenter__(self):
        raise LookupError("not entered")

    async def __aexit__(self, *details):
        print("never")


class Short:
    async def __aenter__(self, missing):
        pass

    async def __aexit__(self):
        pass


async def leave(region):
    for i in range(3):
        async with region:
            if i == 1:
                return i


async def main():
    async with Region("a") as name, Region("b"):
        print(name)
    async with Region("swallows", ValueError):
        raise ValueError("gone")
    try:
        async with Region("lets through", ValueError):
            raise KeyError("stays")
    except KeyError as error:
        print(repr(error))
    print(await leave(Region("left")))
    print([i async for i in Countdown(3)], {i: -i async for i in Countdown(2)})
    async for i in Countdown(2):
        print(i)
    else:
        print("ended")
    try:
        async with Short():
            pass
    except TypeError as error:
        print(error)
    try:
        async with Broken():
            print("never")
    except LookupError as error:
        print(repr(error))
    async for i in Broken():
        print("never")


asyncio.run(main())
