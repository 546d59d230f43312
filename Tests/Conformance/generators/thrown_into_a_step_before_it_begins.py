import asyncio
import traceback


def where(error):
    return [entry.name for entry in traceback.extract_tb(error.__traceback__) if entry.name in ("numbers", "main")]


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


async def main():
    for begun in False, True:
        for default in (), (5,):
            it = numbers()
            if begun:
                await anext(it)
            try:
                await asyncio.wait_for(anext(it, *default), 0)
            except TimeoutError as error:
                print(begun, default, where(error), where(error.__cause__), it.ag_frame is None)
    for make in "it.asend(None)", "it.athrow(KeyError)", "it.aclose()":
        for error in StopAsyncIteration(1), StopIteration(2), ValueError(3):
            it = numbers()
            try:
                eval(make).throw(error)
            except BaseException as caught:
                print(make, repr(caught), where(caught))
    try:
        await numbers().athrow(StopAsyncIteration)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
