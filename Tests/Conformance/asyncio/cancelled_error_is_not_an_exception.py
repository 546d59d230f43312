import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except Exception:
        print("never")
    except BaseException as e:
        print(type(e).__name__)
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except BaseException as e:
        print("main", type(e).__name__)


asyncio.run(main())
