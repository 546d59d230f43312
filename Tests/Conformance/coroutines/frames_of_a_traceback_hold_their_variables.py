# A traceback holds the frames of coroutines that the exception passed, and these what their variables stood for.
import asyncio


class Dying:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


async def fails(name, pause):
    mine = Dying(name)
    if pause: await asyncio.sleep(0)
    raise ValueError(name)


async def passes(name, pause):
    mine = Dying(name + "'s caller")
    await fails(name, pause)


async def main():
    for pause in False, True:
        try:
            await passes(f"awaited {pause}", pause)
        except ValueError as error:
            print("caught", error)
            await asyncio.sleep(0)
            print("still handled")
        print("after")
    task = asyncio.create_task(fails("task", True))
    try:
        await task
    except ValueError as error:
        print("caught", error)
    print("the task holds its exception")
    del task
    print("without the task")
    task = asyncio.create_task(fails("cancelled", True))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("caught", task.cancelled())
    print("the step holds what it was given")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
