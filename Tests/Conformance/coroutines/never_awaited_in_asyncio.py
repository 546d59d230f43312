import asyncio


async def save():
    print("never")


async def main():
    save()
    asyncio.sleep(1)
    print("main done")


asyncio.run(main())
