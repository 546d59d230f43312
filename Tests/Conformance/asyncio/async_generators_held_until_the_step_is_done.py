# What a cancellation held ends when the step that it was thrown into is done: the async generators of two tasks, cancelled
# in the same turn, are closed in turns.
import asyncio


async def stream(name):
    try:
        while True:
            yield
    finally:
        print(name, "closes")
        await asyncio.sleep(0)
        print(name, "closed")


async def takes(source):
    async for _ in source:
        break
    await asyncio.sleep(5)


async def works(name):
    try:
        await takes(stream(name))
    except asyncio.CancelledError:
        print(name, "cancelled")
    print(name, "goes on")
    await asyncio.sleep(1)


async def main():
    tasks = [asyncio.create_task(works(name)) for name in "ab"]
    await asyncio.sleep(1)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


asyncio.run(main())
