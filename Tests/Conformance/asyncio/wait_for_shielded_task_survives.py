import asyncio


async def work():
    await asyncio.sleep(3)
    return "late"


async def main():
    task = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except asyncio.TimeoutError:
        print("gave up at", asyncio.get_running_loop().time(), task.cancelled())
    print(await task)


asyncio.run(main())
