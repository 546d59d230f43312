import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("inner", repr(e))
        raise


async def outer(task):
    await task


async def main():
    task = asyncio.create_task(inner())
    a = asyncio.create_task(outer(task))
    b = asyncio.create_task(outer(task))
    await asyncio.sleep(0)
    a.cancel("from a")
    print(await asyncio.gather(a, b, task, return_exceptions=True))
    print(a.cancelling(), b.cancelling(), task.cancelling())


asyncio.run(main())
