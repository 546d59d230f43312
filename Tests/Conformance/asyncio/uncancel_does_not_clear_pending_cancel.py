import asyncio


async def work():
    task = asyncio.current_task()
    task.cancel()
    print(task.uncancel())
    try:
        await asyncio.sleep(0)
        print("not cancelled")
    except asyncio.CancelledError:
        print("cancelled all the same")


asyncio.run(work())
