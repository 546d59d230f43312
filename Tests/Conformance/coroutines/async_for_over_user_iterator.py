import asyncio


class Count:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def main():
    async for x in Count(3):
        if x == 2:
            continue
        print(x)
    else:
        print("else")
    async for x in Count(5):
        if x == 2:
            break
    else:
        print("never")
    print([x async for x in Count(3)], {x: y async for x in Count(2) for y in "ab"})
    print([x async for x in Count(4) if x % 2], {x async for x in Count(2)})


asyncio.run(main())
