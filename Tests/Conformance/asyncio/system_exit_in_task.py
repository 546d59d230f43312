import asyncio
import sys


async def bad():
    sys.exit(4)


async def main():
    asyncio.create_task(bad())
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("main cancelled by shutdown")
        raise


asyncio.run(main())
