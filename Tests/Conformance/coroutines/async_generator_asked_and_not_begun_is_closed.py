# A loop knows an async generator from its first step on, even if that is refused or never awaited.
import asyncio


async def items():
    print("never begins")
    yield 1


async def names():
    await asyncio.sleep(0)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(0)


async def main():
    try:
        await items().asend("too early")
    except TypeError as error:
        print(error)
    await names()
    source = items()
    source.__anext__()
    del source
    await names()
    source = items()
    await source.aclose()
    del source
    await names()


asyncio.run(main())
