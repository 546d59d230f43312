# What is raised in a coroutine that never suspends: contexts, StopIteration, handlers of the awaiting frame.
import asyncio
import sys


async def divide(x):
    def inner():
        return 1 / x

    return inner()


async def stop():
    raise StopIteration(3)


async def stop_async():
    raise StopAsyncIteration


async def shown():
    print(sys.exc_info()[1])
    try:
        raise KeyError("inner")
    except KeyError as error:
        print(repr(error.__context__))
    print(sys.exc_info()[1])


async def bare():
    raise


async def main():
    for function in (stop, stop_async):
        try:
            await function()
        except Exception as error:
            print(repr(error), repr(error.__cause__))
    try:
        raise ValueError("outer")
    except ValueError:
        await shown()
        try:
            await divide(0)
        except ZeroDivisionError as error:
            print(repr(error.__context__))
        try:
            await bare()
        except ValueError as error:
            print(repr(error))
    try:
        await bare()
    except RuntimeError as error:
        print(error)
    print(sys.exc_info())
    await divide(0)


asyncio.run(main())
