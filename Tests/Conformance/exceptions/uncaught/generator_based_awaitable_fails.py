import asyncio


class A:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        raise ValueError("in __await__")


async def main():
    return await A()


asyncio.run(main())
