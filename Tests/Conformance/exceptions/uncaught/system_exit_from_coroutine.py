import asyncio
import sys


async def main():
    try:
        sys.exit(7)
    finally:
        print("finally")


asyncio.run(main())
