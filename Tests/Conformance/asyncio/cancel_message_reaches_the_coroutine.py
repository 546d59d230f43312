import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("inside", repr(e), e.args)
        raise


async def main():
    for args in ("message",), (), (None,), (5,):
        task = asyncio.create_task(work())
        await asyncio.sleep(0)
        task.cancel(*args)
        try:
            await task
        except asyncio.CancelledError as e:
            print("outside", repr(e), e.args)


asyncio.run(main())
