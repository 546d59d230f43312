import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("child")


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("sibling cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(sleeper())
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("body cancelled")
                raise
    except ExceptionGroup as e:
        print(repr(e), asyncio.current_task().cancelling())


asyncio.run(main())
