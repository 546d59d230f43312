import asyncio


async def bad():
    raise KeyboardInterrupt("k")


async def main():
    task = asyncio.create_task(bad())
    try:
        await asyncio.sleep(10)
    finally:
        print("main cleaned up", repr(task.exception()))


try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print(repr(e))
