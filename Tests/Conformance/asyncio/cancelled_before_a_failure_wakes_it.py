# A task that is cancelled after what it waits for has failed, and before it goes on, has retrieved the exception.
import asyncio
import gc
import traceback


def places(error):
    return [place.name for place in traceback.extract_tb(error.__traceback__)]


async def fails():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def waits(task):
    try:
        await task
    except BaseException as error:
        print("waits", repr(error), places(error), repr(error.__context__))


async def main():
    failing = asyncio.create_task(fails())
    waiting = asyncio.create_task(waits(failing))
    failing.add_done_callback(lambda _: print("cancels", waiting.cancel()))
    await waiting
    if keep:
        for _ in range(2):
            try:
                await failing
            except ValueError as error:
                print("again", places(error))
    del failing
    gc.collect()


for keep in (True, False):
    asyncio.run(main())
