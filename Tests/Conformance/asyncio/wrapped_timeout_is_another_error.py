import asyncio


async def late(error):
    await asyncio.sleep(0)
    raise error


async def main():
    loop = asyncio.get_running_loop()
    for error in TimeoutError("t", 1), ValueError("v"):
        future = asyncio.run_coroutine_threadsafe(late(error), loop)
        try:
            await asyncio.wrap_future(future)
        except Exception as caught:
            print(repr(caught), caught is error, future.exception() is error)


asyncio.run(main())
