import asyncio


async def late():
    print("never")


async def main():
    asyncio.create_task(late())
    print("main done")


asyncio.run(main())
