import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name):
    await asyncio.sleep(1)
    print("open", name)
    try:
        yield name
    finally:
        await asyncio.sleep(1)
        print("close", name)


async def main():
    async with connection("db") as c:
        print("using", c)
    try:
        async with connection("broken"):
            raise ValueError("v")
    except ValueError as e:
        print(e)


asyncio.run(main())
