import asyncio


class Two:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n


async def main():
    it = aiter(Two())
    print(await anext(it), await anext(it), await anext(it, "default"))
    for f in (lambda: aiter(5), lambda: anext(5)):
        try:
            f()
        except TypeError as e:
            print(e)


asyncio.run(main())
