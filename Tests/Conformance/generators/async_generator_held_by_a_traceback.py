"""What failed in a generator expression keeps the iterator it was given; closing it lets go."""
import asyncio


async def source(name):
    try:
        for i in range(3):
            yield i
    finally:
        print(name, "ends")


async def fail(x):
    raise ValueError(x)


async def main():
    try:
        print([y async for y in (await fail(x) async for x in source("failed"))])
    except ValueError as error:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print("handled", error)
    await asyncio.sleep(0)
    print("after")
    await asyncio.sleep(0)
    g = (x async for x in source("closed"))
    print(await anext(g))
    await g.aclose()
    print("has closed")
    await asyncio.sleep(0)
    print("slept")


asyncio.run(main())
