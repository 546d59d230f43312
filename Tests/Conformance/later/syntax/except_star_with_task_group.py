import asyncio


async def fail(kind):
    await asyncio.sleep(1)
    raise kind("x")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError))
            group.create_task(fail(KeyError))
    except* ValueError as e:
        print("values", e.exceptions)
    except* KeyError as e:
        print("keys", e.exceptions)


asyncio.run(main())
