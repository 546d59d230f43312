import asyncio
import sys


def names(frame):
    found = []
    while frame:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found[::-1]


def stack(task, **options):
    return [frame.f_code.co_name for frame in task.get_stack(**options)]


def callback():
    print("callback", names(sys._getframe()))


async def inner():
    print("inner", names(sys._getframe()))
    print(stack(asyncio.current_task()), stack(asyncio.current_task(), limit=2))
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)


async def left_over():
    try:
        await asyncio.sleep(100)
    finally:
        print("left over", names(sys._getframe()))


async def generator():
    try:
        yield
    finally:
        print("generator", names(sys._getframe()))


async def main():
    global kept
    task = asyncio.create_task(left_over())
    await inner()
    print(stack(task))
    kept = generator()
    async for _ in kept:
        break
    async with asyncio.TaskGroup() as group:
        group.create_task(inner())


asyncio.run(main())


def in_a_runner():
    with asyncio.Runner() as runner:
        runner.run(inner())


in_a_runner()
loop = asyncio.new_event_loop()
loop.call_soon(callback)
loop.call_soon(loop.stop)
loop.run_forever()
loop.run_until_complete(inner())


async def fails():
    raise ValueError(1)


async def look_at_failure():
    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    task.print_stack()
    print(stack(task))


loop.run_until_complete(look_at_failure())
loop.close()
