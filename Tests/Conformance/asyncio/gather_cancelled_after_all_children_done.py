import asyncio


async def work(n):
    return n


async def main():
    g = asyncio.gather(work(1), work(2))
    await asyncio.sleep(0)
    print(g.done(), g.cancel())
    try:
        print(await g)
    except asyncio.CancelledError as e:
        print("cancelled", repr(e))


asyncio.run(main())
