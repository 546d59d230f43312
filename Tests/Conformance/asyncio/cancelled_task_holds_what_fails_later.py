# The exception of a cancelled task holds its frames, and these a future that only fails later: its failure is reported
# once the task is let go of.
import asyncio


class Noticed:
    def __del__(self):
        print("noticed")


async def fails():
    await asyncio.sleep(2)
    raise ValueError("later")


async def waits(future):
    await asyncio.shield(future)


def handler(loop, context):
    print(loop.time(), context["message"], context["exception"])


async def main():
    noticed = Noticed()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    inner = loop.create_task(fails())
    task = loop.create_task(waits(asyncio.shield(inner)))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(2)
    print(loop.time(), task.cancelled(), inner.exception())
    await asyncio.sleep(1)
    print("letting go")
    del task
    await asyncio.sleep(1)
    del noticed
    print("end")


asyncio.run(main())
