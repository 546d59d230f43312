import asyncio


def sync():
    return 5


async def main():
    try:
        await sync()
    except TypeError as e:
        print(e)
    try:
        await asyncio.sleep
    except TypeError as e:
        print(e)
    try:
        await main
    except TypeError as e:
        print(e)


asyncio.run(main())
