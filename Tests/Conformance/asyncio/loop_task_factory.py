import asyncio


def factory(loop, coro, **kw):
    print("factory", coro.__name__, sorted(kw))
    return asyncio.Task(coro, loop=loop, **kw)


async def work():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(await asyncio.create_task(work()), loop.get_task_factory() is factory)
    loop.set_task_factory(None)
    print(await asyncio.gather(work()))


asyncio.run(main())
