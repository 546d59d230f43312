"""An async generator left early is closed by a task as soon as what held it has ended."""
import asyncio


async def ticker(name):
    count = 0
    try:
        while True:
            yield count
            count += 1
            await asyncio.sleep(0)
    finally:
        print(name, "closing")
        await asyncio.sleep(0)
        print(name, "closed")


async def loop_left(n):
    items = ticker("left")
    async for item in items:
        if item == n:
            return item


async def by_hand():
    items = ticker("by hand")
    return await anext(items), await anext(items)


async def parameter(items):
    return await anext(items)


async def raising():
    items = ticker("raising")
    async for item in items:
        raise KeyError(item)


class Holder:
    def __init__(self):
        self.items = ticker("holder")

    async def first(self):
        return await anext(self.items)


async def holding():
    return await Holder().first()


async def turns():
    for turn in range(4):
        print("turn", turn)
        await asyncio.sleep(0)


async def main():
    for _ in range(2):
        print(await loop_left(2))
        await turns()
    print(await by_hand())
    await turns()
    print(await parameter(ticker("parameter")))
    await turns()
    try:
        await raising()
    except KeyError as error:
        print("caught", error)
        await asyncio.sleep(0)
        print("still handled")
    await turns()
    print(await holding())
    await turns()
    task = asyncio.create_task(by_hand())
    await asyncio.wait([task])
    print(task.result())
    await turns()
    items = ticker("none")
    await anext(items)
    items = None
    await turns()
    items = ticker("main")
    print(await anext(items), asyncio.current_task().get_name())
    task = asyncio.create_task(asyncio.sleep(0))
    print(task.get_name())


asyncio.run(main())
