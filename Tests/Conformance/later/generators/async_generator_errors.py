import asyncio


async def g():
    yield 1


async def main():
    try:
        for x in g():
            pass
    except TypeError as e:
        print(e)
    try:
        await g()
    except TypeError as e:
        print(e)
    it = g()
    try:
        await it.asend(5)
    except TypeError as e:
        print(e)
    await it.aclose()


asyncio.run(main())
