import asyncio


async def bad():
    raise ValueError("nobody looks")


async def main():
    asyncio.create_task(bad(), name="lost")
    await asyncio.sleep(1)
    print("main done")


asyncio.run(main())
