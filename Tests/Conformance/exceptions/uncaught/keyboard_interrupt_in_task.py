import asyncio


async def main():
    try:
        raise KeyboardInterrupt("by hand")
    finally:
        print("finally")


asyncio.run(main())
