import asyncio


async def main():
    t = asyncio.timeout(1)
    for f in (lambda: t.reschedule(2),):
        try:
            f()
        except (AssertionError, RuntimeError) as e:
            print(type(e).__name__, e)
    async with t:
        try:
            async with t:
                pass
        except (AssertionError, RuntimeError) as e:
            print(type(e).__name__, e)
    try:
        t.reschedule(3)
    except (AssertionError, RuntimeError) as e:
        print(type(e).__name__, e)
    try:
        with asyncio.timeout(1):
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())
