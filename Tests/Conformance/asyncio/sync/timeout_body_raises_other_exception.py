import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise ValueError("translated")
    except ValueError as e:
        print(repr(e), repr(e.__context__), asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print("still usable")


asyncio.run(main())
