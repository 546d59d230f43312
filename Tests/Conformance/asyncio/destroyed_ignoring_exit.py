"""A pending task is reported when it is destroyed, also if its coroutine does not end when it is closed."""
import asyncio
import gc
import sys


def report(loop, context):
    print(context["message"], context["task"].get_name())


async def stubborn(name):
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print(name, sys.exc_info()[0].__name__)
        await asyncio.sleep(0)
        print("never")


async def failing():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("failing")
        raise KeyError("in the end")


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    tasks = [asyncio.create_task(stubborn("first"), name="first"), asyncio.create_task(failing(), name="failing")]
    await asyncio.sleep(0)
    tasks.clear()


sys.unraisablehook = lambda args: print("ignored", repr(args.exc_value), args.object.__name__)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
gc.collect()
print("collected")
