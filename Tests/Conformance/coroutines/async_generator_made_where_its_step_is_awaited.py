# Only the step held it: its loop is told when the await is over.
import asyncio


async def items():
    try:
        yield 1
        yield 2
    finally:
        print("closed in", asyncio.current_task().get_name())


async def names():
    await asyncio.sleep(0)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(0)


async def main():
    first = await anext(items())
    await names()
    first = await anext(items(), None)
    await names()
    first = [await items().asend(None)]
    await names()
    first = await asyncio.wait_for(anext(items()), 1)
    await names()


asyncio.run(main())
