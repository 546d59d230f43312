import asyncio
from concurrent.futures import Future


async def main():
    source = Future()
    wrapped = asyncio.wrap_future(source)
    source.set_result("value")
    print(wrapped.done(), await wrapped)
    source = Future()
    wrapped = asyncio.wrap_future(source)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(source.cancelled())
    source = Future()
    wrapped = asyncio.wrap_future(source)
    source.cancel()
    try:
        await wrapped
    except asyncio.CancelledError:
        print("cancelled")
    source = Future()
    wrapped = asyncio.wrap_future(source)
    source.set_exception(ValueError("bad"))
    try:
        await wrapped
    except ValueError as error:
        print(repr(error))
    future = asyncio.get_running_loop().create_future()
    print(asyncio.wrap_future(future) is future)
    try:
        asyncio.wrap_future(3)
    except AssertionError as error:
        print(error)


asyncio.run(main())
