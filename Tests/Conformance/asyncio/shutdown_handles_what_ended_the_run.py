import asyncio


async def left_over():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as error:
        print(repr(error.__context__))
        raise ValueError("while cleaning up")


def broken(loop, context):
    raise RuntimeError("in the handler")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(broken)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    asyncio.create_task(left_over(), name="left over")
    await asyncio.sleep(0)
    raise LookupError("main")


try:
    asyncio.run(main())
except LookupError as error:
    print(repr(error), repr(error.__context__))


async def quiet():
    asyncio.create_task(left_over(), name="left over")
    await asyncio.sleep(0)


asyncio.run(quiet())
