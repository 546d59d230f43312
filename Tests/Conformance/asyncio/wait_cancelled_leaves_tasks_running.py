import asyncio


async def work():
    await asyncio.sleep(2)
    return "alive"


async def main():
    inner = asyncio.create_task(work())
    waiter = asyncio.create_task(asyncio.wait([inner]))
    await asyncio.sleep(1)
    waiter.cancel()
    try:
        await waiter
    except asyncio.CancelledError:
        print("wait cancelled", inner.done())
    print(await inner)


asyncio.run(main())
