# The task that closes the outer one is cancelled at the end of the run; what that held is closed in what is left of it.
import asyncio


async def inner():
    try:
        yield 1
    except GeneratorExit:
        print("inner exits")
        raise
    finally:
        print("inner closes")
        await asyncio.sleep(1)
        print("not reached")


async def outer():
    async for item in inner():
        yield item


async def main():
    async for item in outer():
        return item


print(asyncio.run(main()))
