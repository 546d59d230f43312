# A loop that is left early lets go of the async generator that `__aiter__` made: its closing is the next task.
import asyncio


class Listing:
    async def __aiter__(self):
        yield 1
        yield 2


class Keeping:
    def __init__(self):
        self.items = None

    def __aiter__(self):
        self.items = self.items or Listing().__aiter__()
        return self.items


async def nothing():
    pass


async def main():
    async for item in Listing():
        break
    await asyncio.sleep(0)
    print(asyncio.create_task(nothing()).get_name())
    try:
        async for item in Listing():
            raise KeyError
    except KeyError:
        await asyncio.sleep(0)
    print(asyncio.create_task(nothing()).get_name())
    keeping = Keeping()
    async for item in keeping:
        break
    await asyncio.sleep(0)
    print(asyncio.create_task(nothing()).get_name(), await anext(keeping.items))


asyncio.run(main())
