import asyncio


async def work():
    print("never")


async def main():
    task = asyncio.create_task(work())
    print(task.cancel(), task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())


asyncio.run(main())
