import asyncio


async def inner():
    await asyncio.sleep(2)
    print("inner done")
    return "value"


async def main():
    task = asyncio.create_task(inner())
    outer = asyncio.shield(task)
    await asyncio.sleep(1)
    print(outer.cancel(), outer.cancelled())
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", task.done())
    print(await task)


asyncio.run(main())
