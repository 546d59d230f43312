import asyncio


async def child():
    return asyncio.current_task().get_name()


async def main():
    print(asyncio.current_task().get_name(), await child(), await asyncio.create_task(child()))
    tasks = [asyncio.create_task(asyncio.sleep(1), name=f"t{i}") for i in range(3)]
    print(sorted(t.get_name() for t in asyncio.all_tasks()), type(asyncio.all_tasks()).__name__)
    await asyncio.wait(tasks)
    print(len(asyncio.all_tasks()))
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("in callback", asyncio.current_task(loop)))
    await asyncio.sleep(0)


asyncio.run(main())
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
try:
    asyncio.all_tasks()
except RuntimeError as e:
    print(e)
