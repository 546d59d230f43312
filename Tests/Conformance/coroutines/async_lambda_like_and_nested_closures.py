import asyncio


def make(n):
    async def add(x):
        nonlocal n
        await asyncio.sleep(0)
        n += x
        return n

    return add


async def main():
    add = make(10)
    print(await add(1), await add(2), await (lambda: add(3))())


asyncio.run(main())
