import asyncio


async def follow_up(value):
    await asyncio.sleep(1)
    print("follow up", value)


async def main():
    task = asyncio.create_task(asyncio.sleep(1, "first"))
    task.add_done_callback(lambda t: asyncio.create_task(follow_up(t.result())))
    await asyncio.sleep(3)


asyncio.run(main())
