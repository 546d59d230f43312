import asyncio


async def work():
    raise ValueError("in task")


async def main():
    task = asyncio.create_task(work())
    await task


asyncio.run(main())
