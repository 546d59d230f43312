import asyncio
import threading


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def fail():
    raise ValueError("no")


async def forever():
    try:
        await asyncio.Event().wait()
    finally:
        print("ended")


def other(loop):
    print(asyncio.run_coroutine_threadsafe(double(4), loop).result())
    try:
        asyncio.run_coroutine_threadsafe(fail(), loop).result()
    except ValueError as error:
        print(repr(error))
    future = asyncio.run_coroutine_threadsafe(forever(), loop)
    print(future.cancel(), future.cancelled())
    try:
        asyncio.run_coroutine_threadsafe(print, loop)
    except TypeError as error:
        print(error)
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print(error)
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)


async def main():
    loop = asyncio.get_running_loop()
    thread = threading.Thread(target=other, args=(loop,), name="Other")
    thread.start()
    while thread.is_alive():
        await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
