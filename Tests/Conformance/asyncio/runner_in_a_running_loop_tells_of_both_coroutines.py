# A Runner in a running loop refuses a coroutine and fails to shut its loop down: both coroutines end with the exception,
# the newer one first.
import asyncio
import sys


async def inner():
    pass


async def main():
    try:
        with asyncio.Runner() as runner:
            runner.run(inner())
    except RuntimeError as error:
        print("caught", error, "from", error.__context__)
    print("after", file=sys.stderr)


asyncio.run(main())
