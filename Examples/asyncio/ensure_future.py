"""asyncio.ensure_future: a task of a coroutine; what is a future already stays what it is."""
import asyncio


async def answer():
    return 42


class Later:
    """Anything with __await__ will do."""

    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "later"


async def main():
    task = asyncio.ensure_future(answer())
    print(isinstance(task, asyncio.Task), await task)
    print(asyncio.ensure_future(task) is task)
    print(await asyncio.ensure_future(Later()))
    try:
        asyncio.ensure_future("tea")
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
