import asyncio


async def main():
    condition = asyncio.Condition()
    for f in (condition.notify, condition.notify_all, condition.release):
        try:
            f()
        except RuntimeError as e:
            print(e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print(e)
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with shared:
        print(lock.locked(), shared.locked())


asyncio.run(main())
