import asyncio


async def g():
    try:
        while True:
            try:
                x = yield "ready"
                print("got", x)
            except ValueError as e:
                print("caught", e)
    finally:
        await asyncio.sleep(1)
        print("closed")


async def main():
    it = g()
    print(
        await it.asend(None), await it.asend(1), await it.athrow(ValueError("v")), await anext(it)
    )
    await it.aclose()
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print(repr(e))


asyncio.run(main())
