# The inner generator ends only when the loop has closed the outer one, by a task of its own.
import asyncio


async def inner():
    try:
        yield 1
    finally:
        print("inner closes in", asyncio.current_task().get_name())


async def outer(source):
    try:
        async for item in source:
            yield item
    finally:
        print("outer closes in", asyncio.current_task().get_name())


async def main():
    items = outer(inner())
    print(await anext(items))
    del items
    for turn in range(5):
        print(turn, sorted(task.get_name() for task in asyncio.all_tasks()))
        await asyncio.sleep(0)


asyncio.run(main())
