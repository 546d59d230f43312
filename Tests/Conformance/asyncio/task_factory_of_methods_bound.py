import asyncio


class Worker:
    def __init__(self, name):
        self.name, self.done = name, []

    async def run(self, n):
        for i in range(n):
            await asyncio.sleep(1)
            self.done.append(i)
        return self

    async def __aenter__(self):
        return self

    async def __aexit__(self, *a):
        print(self.name, self.done)


async def main():
    async with Worker("a") as a, Worker("b") as b:
        results = await asyncio.gather(a.run(2), b.run(3))
        print([w.name for w in results])


asyncio.run(main())
