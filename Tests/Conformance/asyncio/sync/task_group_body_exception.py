import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("child cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as e:
        print(repr(e))


asyncio.run(main())
