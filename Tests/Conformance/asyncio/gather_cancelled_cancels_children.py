import asyncio


async def work(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("child", n, repr(e))
        raise


async def main():
    g = asyncio.gather(work(1), work(2))
    await asyncio.sleep(1)
    print(g.cancel("stop"), g.cancelled(), g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        print("gather", repr(e), g.cancelled())


asyncio.run(main())
