"""An exception that several futures have set is raised with the places that it had when each was set."""
import asyncio
import traceback


def places(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith("shared_failure.py")]


async def waits(future):
    await future


async def through(task):
    await task


async def look(awaitable, who):
    try:
        await awaitable
    except KeyError as error:
        print(who, places(error))


class Waits:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return (yield from self.future)


async def main():
    future = asyncio.get_running_loop().create_future()
    first = asyncio.create_task(waits(future))
    outer = asyncio.create_task(through(first))
    second = asyncio.create_task(through(first))
    third = asyncio.ensure_future(Waits(future))
    further = asyncio.create_task(through(third))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    future.set_exception(KeyError("shared"))
    await asyncio.wait([outer, second, further])
    for name, task in (("outer", outer), ("further", further), ("third", third), ("first", first), ("second", second), ("future", future)):
        await look(task, name)
        await look(task, name + " again")
    raised = asyncio.get_running_loop().create_future()
    try:
        raise KeyError("raised before")
    except KeyError as error:
        raised.set_exception(error)
    await look(through(raised), "through raised")
    await look(raised, "raised")


asyncio.run(main())
