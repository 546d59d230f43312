# The frame of a comprehension that a cancellation leaves holds the async generator that `__aiter__` made: that is closed by
# a task of its own when the traceback is let go of, not before.
import asyncio


class Listing:
    async def __aiter__(self):
        yield 1
        yield 2


async def nothing():
    pass


async def works():
    try:
        print([await asyncio.sleep(5, item) async for item in Listing()])
    finally:
        await asyncio.sleep(0)
        print("held:", asyncio.create_task(nothing()).get_name())


async def main():
    task = asyncio.create_task(works())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("held by the task:", asyncio.create_task(nothing()).get_name())
    del task
    await asyncio.sleep(0)
    print("closed:", asyncio.create_task(nothing()).get_name())


asyncio.run(main())
