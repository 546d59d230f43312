# What a name stood for ends when it stands for something else, what a list held when nothing holds the list.
import asyncio


async def items(name):
    try:
        yield name
    finally:
        print(name, "closed in", asyncio.current_task().get_name())


async def names():
    await asyncio.sleep(0)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(0)


async def main():
    source = items("a")
    await anext(source)
    source = items("b")
    await names()
    for source in [items("c"), items("d")]:
        await anext(source)
    await names()
    source = items("e")
    await names()
    kept = [source]
    await anext(source)
    source = items("f")
    await names()
    kept.pop()
    await names()


asyncio.run(main())
