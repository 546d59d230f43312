import asyncio


async def work():
    return 5


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "custom"


async def main():
    task = asyncio.ensure_future(work())
    print(asyncio.ensure_future(task) is task, await task)
    print(await asyncio.ensure_future(Awaitable()), await asyncio.gather(Awaitable()))
    f = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(f) is f)
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)


asyncio.run(main())
