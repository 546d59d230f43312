import asyncio
import contextlib
import traceback


@contextlib.asynccontextmanager
async def managed(place):
    try:
        await asyncio.sleep(1)
        yield
        await asyncio.sleep(1)
    finally:
        if place:
            raise OSError(place)


async def handles(place):
    try:
        raise RuntimeError
    except RuntimeError:
        async with managed(place):
            print("inside")


async def main():
    for place in "", "replaced":
        for pause in 0.5, 1.5:
            task = asyncio.create_task(handles(place))
            await asyncio.sleep(pause)
            task.cancel("m")
            try:
                await task
            except BaseException as error:
                print(repr(error))
                print([entry.name for entry in traceback.extract_tb(error.__traceback__) if entry.name != "__aenter__" and entry.name != "__aexit__" and entry.name != "sleep"])


asyncio.run(main())
