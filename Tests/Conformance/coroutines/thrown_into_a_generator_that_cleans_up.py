import asyncio
import traceback


def where(error):
    return [entry.name for entry in traceback.extract_tb(error.__traceback__) if entry.name in names]


names = "main", "closes", "cleans_up", "handles", "inside"


async def cleans_up():
    try:
        yield 1
    except GeneratorExit as error:
        print(repr(error.__context__))
        raise
    finally:
        await asyncio.sleep(1)


async def closes():
    try:
        raise RuntimeError
    except RuntimeError:
        generator = cleans_up()
        await anext(generator)
        await generator.aclose()


async def inside():
    try:
        raise KeyError
    finally:
        await asyncio.sleep(1)


async def handles():
    try:
        raise OSError
    except OSError:
        await inside()


async def main():
    for coroutine in closes(), handles():
        task = asyncio.create_task(coroutine)
        await asyncio.sleep(0.5)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            print(where(error), repr(error.__context__))


asyncio.run(main())
