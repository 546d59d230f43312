import asyncio


async def late():
    print("runs all the same")


async def main():
    asyncio.create_task(late())
    print("main done")


asyncio.run(main())
