# A coroutine that a function made and dropped ends with that call, where the result gets its name.
import asyncio
import sys


async def never():
    pass


def drops():
    coroutine = never()
    return 1


async def main():
    value = drops()
    print("after", value, file=sys.stderr)
    made = never()
    print("held", file=sys.stderr)
    await made


asyncio.run(main())
