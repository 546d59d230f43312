import asyncio
import sys


async def main():
    try:
        raise ValueError("first")
    except ValueError:
        await asyncio.sleep(0)
        print(repr(sys.exception()))
        try:
            raise KeyError("second")
        except KeyError as e:
            await asyncio.sleep(0)
            print(repr(e.__context__), repr(sys.exception()))
        print(repr(sys.exception()))
    print(sys.exception())


asyncio.run(main())
