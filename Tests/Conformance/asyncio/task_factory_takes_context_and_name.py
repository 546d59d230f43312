import asyncio
import contextvars


async def nothing():
    pass


def factory(loop, coro, **options):
    print("factory", sorted(options))
    return asyncio.Task(coro, loop=loop, **options)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(asyncio.create_task(nothing(), name="a").get_name())
    print(loop.create_task(nothing(), name="b", context=contextvars.copy_context()).get_name())
    print(asyncio.create_task(nothing(), context=contextvars.copy_context()).get_name())


asyncio.run(main())
