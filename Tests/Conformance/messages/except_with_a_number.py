import asyncio


async def suspending():
    try:
        await asyncio.sleep(0)
        raise KeyError("k")
    except (ValueError, 5): pass


def plain():
    try:
        asyncio.run(suspending())
    except TypeError as e:
        print(e)
    try:
        {}["k"]
    except 5 as e:
        pass


plain()
