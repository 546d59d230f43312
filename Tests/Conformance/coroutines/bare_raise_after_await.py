import asyncio


async def main():
    try:
        try:
            raise ValueError("kept")
        except ValueError:
            await asyncio.sleep(1)
            raise
    except ValueError as e:
        print(repr(e), e.__context__)


asyncio.run(main())
