import asyncio


async def ok():
    await asyncio.sleep(1)
    return "ok"


async def bad():
    raise KeyError("k")


async def main():
    print(await asyncio.wait_for(ok(), 2), await asyncio.wait_for(ok(), timeout=None))
    try:
        await asyncio.wait_for(bad(), 2)
    except KeyError as e:
        print(repr(e))


asyncio.run(main())
