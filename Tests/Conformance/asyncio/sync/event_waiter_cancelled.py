import asyncio


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    event.set()
    print(task.cancelled(), await event.wait())


asyncio.run(main())
