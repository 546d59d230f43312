"""The repr of a future that `wait_for` waits for shows the future that is released."""
import asyncio
import re


def text(value):
    return re.sub(r"(,| running| done)? ?(defined )?at [^\]>]*?:\d+", "", repr(value))


async def main():
    future = asyncio.get_running_loop().create_future()
    waiting = asyncio.create_task(asyncio.wait_for(future, 1))
    await asyncio.sleep(0)
    print(text(future))
    future.add_done_callback(print)
    future.set_result("set")
    print(text(future))
    print(await waiting)
    task = asyncio.create_task(asyncio.sleep(5), name="child")
    waiting = asyncio.create_task(asyncio.wait_for(task, 1))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(text(task).split(" cb=")[1])
    waiting.cancel()
    await asyncio.wait([waiting])


asyncio.run(main())
