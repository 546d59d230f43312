"""What goes wrong quietly is reported: a coroutine that nobody awaits, an exception that nobody looks at."""
import asyncio


async def fails():
    raise ValueError("nobody asked")


async def main():
    fails()  # the await is missing
    task = asyncio.create_task(fails())
    await asyncio.sleep(1)
    print("main goes on:", task.done())
    print("looked at:", repr(task.exception()))


asyncio.run(main())
