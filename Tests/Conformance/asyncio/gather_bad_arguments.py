import asyncio


async def main():
    for bad in (5, "x", None):
        try:
            await asyncio.gather(bad)
        except TypeError as e:
            print(e)
    coroutine = asyncio.sleep(0)
    try:
        await asyncio.gather([coroutine])
    except TypeError as e:
        print(e)
    coroutine.close()


asyncio.run(main())
