import asyncio


class C:
    def __init__(self, n):
        self.n = n

    async def next(self):
        await asyncio.sleep(0)
        return C(self.n + 1)

    def __getitem__(self, i):
        return self.n * i


async def main():
    print((await (await C(1).next()).next()).n, (await C(1).next())[10])
    c = C(0)
    (await c.next()).n = 5
    c.n += (await c.next()).n
    print(c.n)


asyncio.run(main())
