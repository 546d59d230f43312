import asyncio


async def work():
    pass


async def main():
    c = work()
    task = asyncio.create_task(c)
    print(task.get_coro() is c, task.get_loop() is asyncio.get_running_loop())
    print(asyncio.isfuture(task), asyncio.iscoroutine(c), asyncio.iscoroutine(task))
    print(isinstance(task, asyncio.Task), isinstance(task, asyncio.Future), type(task).__name__)
    await task


asyncio.run(main())
