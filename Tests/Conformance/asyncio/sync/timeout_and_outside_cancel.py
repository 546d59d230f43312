import asyncio


async def work():
    try:
        async with asyncio.timeout(5):
            await asyncio.sleep(10)
    except TimeoutError:
        print("never")
    except asyncio.CancelledError as e:
        print("cancelled", repr(e))
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel("outside")
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
