import asyncio


class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


async def main():
    async with M("a") as a, M("b") as b:
        print(a, b)
    async with M("outer"), M("swallower", True):
        raise ValueError("v")
    try:
        async with M("passes"):
            raise KeyError("k")
    except KeyError as e:
        print("out", e)
    async with (M("p") as p, M("q")):
        await asyncio.sleep(0)


asyncio.run(main())
