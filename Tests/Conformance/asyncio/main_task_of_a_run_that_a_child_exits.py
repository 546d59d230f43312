"""A child's SystemExit ends the run, and with it the main task fails: nobody looks at that, and only the error holds it."""
import asyncio
import sys


async def child(code):
    await asyncio.sleep(1)
    sys.exit(code)


async def main(code):
    try:
        await asyncio.gather(asyncio.create_task(child(code)))
    except BaseException as error:
        print("main", repr(error))
        raise
    finally:
        await asyncio.sleep(0)
        print("main is over")


async def group():
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(child(7))


for run in (main(3), main("text"), group()):
    try:
        asyncio.run(run)
    except BaseException as error:
        print(type(error).__name__, error)
print("the end")
