# What an async generator held ends with its body, also what only a list of it held.
import asyncio


async def items(name, count):
    try:
        for item in range(count):
            yield item
    finally:
        print(name, "closed in", asyncio.current_task().get_name())


async def together(*sources):
    iterators = [aiter(source) for source in sources]
    while True:
        try:
            yield [await anext(iterator) for iterator in iterators]
        except StopAsyncIteration:
            return


async def main():
    async for pair in together(items("a", 1), items("b", 9)):
        print(pair)
    for turn in range(3):
        print(turn, sorted(task.get_name() for task in asyncio.all_tasks()))
        await asyncio.sleep(0)
    print([pair async for pair in together(items("c", 2), items("d", 9))])
    for turn in range(3):
        print(turn, sorted(task.get_name() for task in asyncio.all_tasks()))
        await asyncio.sleep(0)


asyncio.run(main())
