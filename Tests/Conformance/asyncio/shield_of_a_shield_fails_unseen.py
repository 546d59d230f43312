# The future of an inner shield, whose outer shield was cancelled, fails with nobody to look: that is reported in the turn
# in which its last callback has run.
import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("unseen")


async def waits(future):
    await future


class Named(asyncio.Task):
    pass


def handler(loop, context):
    print(loop.time(), context["message"], context["exception"], [task.get_name() for task in asyncio.all_tasks()])


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    inner = loop.create_task(fails(), name="inner")
    outer = loop.create_task(waits(asyncio.shield(asyncio.shield(inner))), name="outer")
    await asyncio.sleep(0)
    outer.cancel()
    del outer
    await asyncio.sleep(2)
    print(loop.time(), "retrieved", inner.exception())

    # What a callback is called by is named after the class of the task.
    future = loop.create_future()
    waiting = Named(waits(future), loop=loop, name="waiting")
    await asyncio.sleep(0)
    print(repr(future))
    waiting.cancel()
    sleeping = Named(asyncio.sleep(1), loop=loop, name="sleeping")
    await asyncio.sleep(0)
    print(repr(sleeping).split("wait_for=")[1])
    await sleeping


asyncio.run(main())
