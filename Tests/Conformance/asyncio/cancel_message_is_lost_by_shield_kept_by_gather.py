import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(5))
    for wrap in (asyncio.shield, asyncio.gather):
        inner = asyncio.create_task(asyncio.sleep(5))
        outer = wrap(inner)
        await asyncio.sleep(0)
        inner.cancel("reason")
        try:
            await outer
        except asyncio.CancelledError as e:
            print(wrap.__name__, repr(e))


asyncio.run(main())
