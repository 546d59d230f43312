import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("inner", repr(e))
        raise


async def main():
    try:
        await asyncio.wait_for(slow(), 1)
    except asyncio.TimeoutError as e:
        print(repr(e), repr(e.__cause__), asyncio.get_running_loop().time())


asyncio.run(main())
