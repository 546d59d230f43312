"""asyncio.current_task and all_tasks: what is going on here?"""
import asyncio


async def idle():
    await asyncio.sleep(1)


async def main():
    asyncio.current_task().set_name("main")
    for n in range(3):
        asyncio.create_task(idle(), name=f"idle {n}")
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(2)
    print([task.get_name() for task in asyncio.all_tasks()])


asyncio.run(main())
