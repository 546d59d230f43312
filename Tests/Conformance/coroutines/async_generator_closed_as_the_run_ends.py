"""The task that closes what the main coroutine held is cancelled before it begins."""
import asyncio


async def items():
    try:
        yield 1
    finally:
        print("closing")
        try:
            await asyncio.sleep(0)
            print("slept")
        except BaseException as error:
            print(repr(error))
            raise


async def main():
    held = items()
    print(await anext(held))
    return "end"


print(asyncio.run(main()))
