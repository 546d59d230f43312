import asyncio

keep = None


async def g():
    try:
        yield 1
    finally:
        print("closed at shutdown")


async def main():
    global keep
    keep = g()
    print(await anext(keep))
    print("main done")


asyncio.run(main())
