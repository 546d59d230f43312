# A future of concurrent.futures holds its callbacks after they have been called; that of a coroutine that was given to a
# loop so holds the task and what that ended with.
import asyncio
import concurrent.futures
import gc

gc.disable()


class Noticed:
    def __del__(self):
        print("ended")


def called_with(noticed):
    return lambda future: print("called", future.result())


future = concurrent.futures.Future()
future.add_done_callback(called_with(Noticed()))
future.set_result(1)
print("kept")
del future
print("dropped")


async def stream():
    try:
        yield 1
    finally:
        print("closed")


async def takes():
    items = stream()
    await anext(items)
    await asyncio.sleep(10)


async def main():
    future = asyncio.run_coroutine_threadsafe(takes(), asyncio.get_running_loop())
    await asyncio.sleep(1)
    print(future.cancel())
    await asyncio.sleep(1)
    print("kept")
    del future
    await asyncio.sleep(1)
    print("dropped")


asyncio.run(main())
