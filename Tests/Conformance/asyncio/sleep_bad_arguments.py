import asyncio


async def main():
    for bad in ("1", None, [], float("nan")):
        try:
            await asyncio.sleep(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    try:
        await asyncio.sleep()
    except TypeError as e:
        print(e)


asyncio.run(main())
