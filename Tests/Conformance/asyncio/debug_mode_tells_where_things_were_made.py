import asyncio
import sys


def callback(*arguments):
    pass


def fails():
    raise ValueError("callback")


async def child():
    await asyncio.sleep(1)


def show(value):
    print([(place.name, place.lineno) for place in value._source_traceback if place.filename.endswith("made.py")])


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.Future()
    print(future)
    show(future)
    task = loop.create_task(child())
    print(task)
    show(task)
    show(asyncio.current_task())
    handle = loop.call_soon(callback, 1)
    print(handle)
    handle.cancel()
    print(handle)
    print(loop.call_at(10, callback).when())
    print(repr(loop.call_at(10, callback)).partition(" created")[0])
    future.set_exception(ValueError("future"))
    del future
    loop.call_soon(fails)
    await asyncio.sleep(0)
    loop.call_soon(lambda: loop.call_exception_handler({"message": "by hand"}))
    await asyncio.sleep(0)
    child()
    del handle
    loop.set_debug(False)
    print(asyncio.Future()._source_traceback)


asyncio.run(main(), debug=True)


class Named(asyncio.Future):
    pass


async def unretrieved():
    future = Named()
    future.set_exception(ValueError("named"))
    del future
    print("dropped", file=sys.stderr)


asyncio.run(unretrieved())
