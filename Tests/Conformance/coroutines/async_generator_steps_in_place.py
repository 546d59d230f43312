# Async generators stepped where they are awaited: what they handle, how they end, and how they are refused.
import asyncio
import sys


def handled():
    return repr(sys.exc_info()[1])


async def steps(pauses):
    print("  begins", handled())
    try:
        got = yield 1
        print("  got", got, handled())
        raise ValueError("inside")
    except ValueError as error:
        if pauses:
            await asyncio.sleep(0)
        try:
            got = yield 2
            print("  got", got, handled())
        except KeyError as thrown:
            print("  thrown", repr(thrown), repr(thrown.__context__), handled())
            yield "caught"
    finally:
        if pauses:
            await asyncio.sleep(0)
        print("  ends", handled())
    print("  after", handled())


async def by_loop(pauses):
    try:
        raise OSError("consumer")
    except OSError:
        async for value in steps(pauses):
            print(" loop", value, handled())
    print(" done", handled())


async def by_hand(pauses):
    generator = steps(pauses)
    print(" anext", await anext(generator), handled())
    print(" asend", await generator.asend("sent"), handled())
    try:
        raise OSError("by hand")
    except OSError:
        print(" athrow", await generator.athrow(KeyError("thrown")), handled())
    print(" anext", await anext(generator, "default"), handled())
    print(" anext", await anext(generator, "default"), handled())
    try:
        await anext(generator)
    except StopAsyncIteration as error:
        print(" stop", error.args, repr(error.__context__))
    generator = steps(pauses)
    print(" __anext__", await generator.__anext__())
    await generator.aclose()
    try:
        await generator.asend(None)
    except StopAsyncIteration:
        print(" closed")


async def stops():
    yield 1
    raise StopAsyncIteration("mine")


async def refused():
    async for _ in itself:
        pass
    yield 1


async def main():
    global itself
    for pauses in False, True, False:
        print("pauses", pauses)
        await by_loop(pauses)
        await by_hand(pauses)
    try:
        async for value in stops():
            print(value)
    except RuntimeError as error:
        print(error, repr(error.__cause__))
    itself = refused()
    try:
        await anext(itself)
    except RuntimeError as error:
        print(error)
    generator = steps(False)
    try:
        await generator.asend(1)
    except TypeError as error:
        print(error)
    print(await anext(generator))
    await generator.aclose()
    generator = steps(True)
    await anext(generator)
    first = asyncio.create_task(anext(generator, "none"))
    await asyncio.sleep(0)
    try:
        await anext(generator)
    except RuntimeError as error:
        print(error)
    try:
        async for _ in generator:
            pass
    except RuntimeError as error:
        print(error)
    print(await first)
    await generator.aclose()


asyncio.run(main())
