import asyncio


async def items():
    try:
        yield 1
    finally:
        await asyncio.sleep(1)


async def main():
    begun = items()
    await anext(begun)
    for make in (
        lambda: items().asend(None),
        lambda: begun.aclose(),
        lambda: items().aclose(),
        lambda: items().athrow(ValueError("thrown")),
    ):
        step = make()
        task = asyncio.create_task(step)
        print(task)
        await asyncio.sleep(0)
        print(task, task.get_coro() is step)
        await asyncio.wait([task])
        print(task)
    # The generator of the first step ends with its task.
    step = task = None
    await asyncio.sleep(0)
    print([task.get_name() for task in asyncio.all_tasks()])
    await asyncio.sleep(2)
    print(asyncio.create_task(asyncio.sleep(0)).get_name())


asyncio.run(main())
