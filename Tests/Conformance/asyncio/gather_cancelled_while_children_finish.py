import asyncio


async def work(n):
    await asyncio.sleep(1)
    print("finished", n)
    return n


async def outer():
    return await asyncio.gather(work(1), work(2))


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    print("cancel", task.cancel())
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
