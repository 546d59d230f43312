# Managers made of async generators, left normally, by exceptions and by jumps, waiting or not.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def region(name, pauses, swallows=False):
    if pauses:
        await asyncio.sleep(0)
    print("  enter", name)
    try:
        yield name
    except ValueError as error:
        print("  error in", name, repr(error), repr(error.__context__))
        if pauses:
            await asyncio.sleep(0)
        if not swallows:
            raise
    finally:
        if pauses:
            await asyncio.sleep(0)
        print("  leave", name)


@asynccontextmanager
async def yields_twice():
    yield 1
    yield 2


@asynccontextmanager
async def yields_never():
    if False:
        yield


@asynccontextmanager
async def replaces():
    try:
        yield
    except ValueError as error:
        raise KeyError("replaced") from error


async def work(pauses, how):
    async with region("outer", pauses, swallows=True) as outer, region("inner", pauses) as inner:
        print(" body", outer, inner)
        if how == "raise":
            raise ValueError(how)
        if how == "return":
            return "returned"
        if pauses:
            await asyncio.sleep(0)
    return "ended"


async def loops(pauses):
    seen = []
    for number in range(4):
        async with region(number, pauses):
            if number == 1:
                continue
            if number == 3:
                break
            seen.append(number)
    return seen


async def ticker(ticks):
    for number in range(ticks):
        print("tick", number)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(ticker(20))
    for pauses in False, True, False:
        for how in "end", "raise", "return":
            print(pauses, how, await work(pauses, how))
        print(await loops(pauses))
    for manager in yields_twice(), yields_never(), replaces():
        try:
            async with manager:
                if manager.gen.__name__ == "replaces":
                    raise ValueError("body")
        except Exception as error:
            print(repr(error), repr(error.__cause__), repr(error.__context__))
    try:
        async with yields_twice():
            raise ValueError("body")
    except Exception as error:
        print(repr(error), repr(error.__context__))
    try:
        async with asyncio.timeout(0), region("late", True):
            await asyncio.sleep(10)
    except TimeoutError:
        print("late")
    await task


asyncio.run(main())
