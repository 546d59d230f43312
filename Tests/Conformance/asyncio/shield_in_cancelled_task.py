import asyncio


async def critical():
    await asyncio.sleep(2)
    print("critical section finished")


async def work():
    try:
        await asyncio.shield(critical())
    except asyncio.CancelledError:
        print("work cancelled at", asyncio.get_running_loop().time())
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    await asyncio.sleep(5)


asyncio.run(main())
