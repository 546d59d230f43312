import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def main():
    task = asyncio.create_task(asyncio.wait_for(inner(), 5))
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as e:
        print("outer", repr(e), asyncio.get_running_loop().time())


asyncio.run(main())
