"""The coroutine of a task that is destroyed is closed once, also if it awaits again."""
import asyncio
import contextlib
import gc
import sys


async def lingers():
    print("lingers")
    await asyncio.sleep(0)
    print("never")


async def waits():
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(lingers)
        await asyncio.get_running_loop().create_future()


async def main():
    global task
    task = asyncio.create_task(waits())
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(context["message"]))
loop.run_until_complete(main())
sys.unraisablehook = lambda args: print("ignored:", args.exc_value)
loop.close()
del task
gc.collect()
print("end")
