import asyncio


async def work():
    await asyncio.sleep(10)


async def main():
    g = asyncio.gather(work(), work(), return_exceptions=True)
    await asyncio.sleep(1)
    g.cancel()
    try:
        print(await g)
    except asyncio.CancelledError:
        print("cancelled", g.cancelled())


asyncio.run(main())
