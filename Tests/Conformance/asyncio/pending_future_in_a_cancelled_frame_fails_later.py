"""What a cancelled frame held goes on to be held by its traceback: its failure is told of when that goes."""
import asyncio


async def failing():
    await asyncio.sleep(1)
    raise KeyError("late")


async def shielded(awaitable):
    return await asyncio.shield(awaitable)


async def waiting():
    tasks = [asyncio.create_task(failing())]
    await asyncio.wait(tasks)


async def main():
    def report(loop, context):
        print("told of", context["message"], repr(context["exception"]))
    asyncio.get_running_loop().set_exception_handler(report)
    for coroutine in (shielded(asyncio.shield(asyncio.create_task(failing()))), waiting()):
        task = asyncio.create_task(coroutine)
        await asyncio.sleep(0.5)
        task.cancel()
        await asyncio.sleep(1)
        print("has failed")
        del task
        print("dropped")
        await asyncio.sleep(0)


asyncio.run(main())
