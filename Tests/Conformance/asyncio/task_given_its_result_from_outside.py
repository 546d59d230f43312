# `Future.set_result` of a task: its next step is refused, and the loop is told.
import asyncio


async def work():
    await asyncio.sleep(0.1)
    print("not reached")


def handler(loop, context):
    error = context["exception"]
    print(sorted(context), type(error).__name__, str(error).split(": <")[0], str(error).rsplit("> ")[-1])


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    for pause in 0, 0.05:
        task = asyncio.create_task(work())
        await asyncio.sleep(pause)
        asyncio.Future.set_result(task, "given")
        print(await task)
        await asyncio.sleep(0.2)
        task.get_coro().close()


asyncio.run(main())
