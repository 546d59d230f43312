import asyncio


async def main():
    for bad in (5, "x", None):
        try:
            await asyncio.gather(bad)
        except TypeError as e:
            print(e)
    try:
        await asyncio.gather([asyncio.sleep(0)])
    except TypeError as e:
        print(e)


asyncio.run(main())
