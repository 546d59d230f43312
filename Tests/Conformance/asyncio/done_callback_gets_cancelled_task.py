import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(9))
    task.add_done_callback(lambda t: print("callback", t.cancelled()))
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled())
    await asyncio.sleep(0)
    print(task.cancelled())
    await asyncio.sleep(0)


asyncio.run(main())
