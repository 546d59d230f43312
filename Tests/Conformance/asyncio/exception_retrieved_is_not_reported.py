import asyncio


async def bad():
    raise ValueError("seen")


async def main():
    a = asyncio.create_task(bad())
    b = asyncio.create_task(bad())
    await asyncio.sleep(1)
    print(repr(a.exception()))
    try:
        b.result()
    except ValueError as e:
        print(repr(e))


asyncio.run(main())
