"""What a cancellation has passed is forgotten by a frame that handles an exception, up to where it was last caught."""
import asyncio


def where(error):
    names = []
    traceback = error.__traceback__
    while traceback is not None:
        name = traceback.tb_frame.f_code.co_name
        if name != "sleep": names.append(name)
        traceback = traceback.tb_next
    context = error.__context__
    return [type(error).__name__, *names] + (where(context) if context else [])


class Listing:
    async def __aiter__(self):
        await asyncio.sleep(1)
        yield 1


async def generator():
    await asyncio.sleep(1)
    yield 1


async def plain():
    await asyncio.sleep(1)


def handling(body):
    async def function():
        try:
            raise KeyError("handled")
        except KeyError:
            await body()
    return function


async def list_of_generator():
    try:
        raise KeyError("handled")
    except KeyError:
        [item async for item in generator()]


async def dict_of_listing():
    try:
        raise KeyError("handled")
    except KeyError:
        {item: item async for item in Listing()}


async def list_of_awaits():
    try:
        raise KeyError("handled")
    except KeyError:
        [await plain() for _ in range(2)]


async def awaits_in_async_loop():
    async def at_once():
        yield 1
    try:
        raise KeyError("handled")
    except KeyError:
        [await plain() async for _ in at_once()]


async def list_of_lists():
    try:
        raise KeyError("handled")
    except KeyError:
        [[item async for item in generator()] for _ in range(2)]


async def list_of_lists_of_awaits():
    try:
        raise KeyError("handled")
    except KeyError:
        [[await plain() for _ in range(2)] for _ in range(2)]


async def loop():
    try:
        raise KeyError("handled")
    except KeyError:
        async for _ in Listing(): pass


async def main():
    for function in (
        list_of_generator, dict_of_listing, list_of_awaits, awaits_in_async_loop, list_of_lists,
        list_of_lists_of_awaits, loop, handling(list_of_generator), handling(list_of_awaits)
    ):
        task = asyncio.create_task(function())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        try:
            task.result()
        except asyncio.CancelledError as error:
            print(function.__name__, *where(error))


asyncio.run(main())
