import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.shield(task)
    await asyncio.sleep(1)
    task.cancel("inner")
    try:
        await outer
    except asyncio.CancelledError as e:
        print(repr(e), outer.cancelled())


asyncio.run(main())
