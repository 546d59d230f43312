import asyncio


class M:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *a):
        print("exit", a[0].__name__)


async def main():
    async with M() as m:
        m.missing()


asyncio.run(main())
