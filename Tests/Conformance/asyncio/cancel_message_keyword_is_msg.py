import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    print(task.cancel(msg="keyword"))
    try:
        await task
    except asyncio.CancelledError as e:
        print(e)
    try:
        task.cancel(message="x")
    except TypeError as e:
        print(e)


asyncio.run(main())
