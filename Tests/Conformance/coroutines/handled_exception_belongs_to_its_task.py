import asyncio
import sys


async def handler():
    try:
        raise ValueError("mine")
    except ValueError:
        await asyncio.sleep(1)
        print("handler", repr(sys.exception()))


async def bystander():
    print("bystander", sys.exception())
    try:
        raise KeyError("other")
    except KeyError as e:
        print(e.__context__)


async def main():
    await asyncio.gather(handler(), bystander())


asyncio.run(main())
