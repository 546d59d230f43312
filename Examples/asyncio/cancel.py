"""Task.cancel, cancelled, cancelling and uncancel: stopping a task that may tidy up, or refuse."""
import asyncio


async def worker():
    try:
        await asyncio.sleep(100)
    finally:
        await asyncio.sleep(1)  # tidying up may wait as well
        print("tidied up")


async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as reason:
        me = asyncio.current_task()
        print("asked to stop:", reason, "- requests:", me.cancelling())
        me.uncancel()  # it was dealt with
    return f"still here, requests: {me.cancelling()}"


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    print(task.cancel(), task.cancelled())  # only a request until the task has stopped
    try:
        await task
    except asyncio.CancelledError:
        print("stopped:", task.cancelled())
    print(task.cancel())  # too late to ask

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel("please")
    print(await task, task.cancelled())


asyncio.run(main())
