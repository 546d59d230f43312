import asyncio


class Service:
    async def call(self, x):
        await asyncio.sleep(0)
        return self.table[x]

    def __init__(self):
        self.table = {1: "one"}


async def main():
    service = Service()
    results = [await service.call(x) for x in (1, 2)]
    print(results)


asyncio.run(main())
