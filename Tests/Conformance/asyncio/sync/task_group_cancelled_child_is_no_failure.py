import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(asyncio.sleep(10))
        b = group.create_task(asyncio.sleep(1, "kept"))
        await asyncio.sleep(0)
        a.cancel()
    print(a.cancelled(), b.result())


asyncio.run(main())
