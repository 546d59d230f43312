"""Task.result, exception and done: what came out of it."""
import asyncio


async def divide(a, b):
    await asyncio.sleep(1)
    return a / b


async def main():
    good = asyncio.create_task(divide(1, 4))
    bad = asyncio.create_task(divide(1, 0))
    try:
        good.result()
    except asyncio.InvalidStateError as error:
        print("too early:", error)

    await asyncio.wait([good, bad])
    print(good.done(), good.result(), good.exception())
    print(bad.done(), repr(bad.exception()))
    try:
        bad.result()
    except ZeroDivisionError as error:
        print("result raises it:", error)


asyncio.run(main())
