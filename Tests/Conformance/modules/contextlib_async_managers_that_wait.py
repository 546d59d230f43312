# Managers made of async generators: entered and left at once, waiting on the way in or out, and failing on the way.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def region(number):
    print("in", number)
    try:
        if number & 1:
            await asyncio.sleep(0)
        yield number
        if number & 4:
            await asyncio.sleep(0)
    finally:
        print("out", number)
        if number & 2:
            await asyncio.sleep(0)


@asynccontextmanager
async def yields_twice():
    yield 1
    yield 2


@asynccontextmanager
async def yields_twice_and_waits():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("closed")


@asynccontextmanager
async def never_yields():
    if 0:
        yield


@asynccontextmanager
async def waits_and_never_yields():
    await asyncio.sleep(0)
    if 0:
        yield


@asynccontextmanager
async def fails_before():
    raise ValueError("before")
    yield


@asynccontextmanager
async def fails_after():
    yield
    raise ValueError("after")


@asynccontextmanager
async def waits_and_fails_after():
    yield
    await asyncio.sleep(0)
    raise ValueError("after")


def names(error):
    place = error.__traceback__
    while place:
        name = place.tb_frame.f_code.co_name
        if not name.startswith("__"):
            yield name
        place = place.tb_next


async def use(number, times):
    for i in range(times):
        async with region(number):
            await asyncio.sleep(0)


async def main():
    for number in range(8):
        async with region(number) as value:
            print("body", value)
    for number in range(8):
        try:
            async with region(number):
                raise KeyError(number)
        except KeyError as error:
            print("caught", error)
    for make in (
        yields_twice, yields_twice_and_waits, never_yields, waits_and_never_yields, fails_before, fails_after,
        waits_and_fails_after,
    ):
        try:
            async with make() as value:
                print("body", value)
        except Exception as error:
            print(make.__name__, repr(error), repr(error.__context__), list(names(error)))

    manager = region(0)
    async with manager:
        pass
    try:
        async with manager:
            pass
    except Exception as error:
        print(repr(error))
    manager = region(1)
    entering = manager.__aenter__()
    print(await entering)
    print(await manager.__aexit__(None, None, None))

    await asyncio.gather(*[use(number, 2) for number in range(8)])
    for number in (1, 2):
        task = asyncio.create_task(use(number, 3))
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error))


asyncio.run(main())
