import asyncio


async def work():
    print("work")


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(lambda t: print("first", t is task, t.done()))
    task.add_done_callback(lambda t: print("second"))
    for i in range(3):
        print("turn", i)
        await asyncio.sleep(0)
    task.add_done_callback(lambda t: print("added when done"))
    print("added")
    await asyncio.sleep(0)


asyncio.run(main())
