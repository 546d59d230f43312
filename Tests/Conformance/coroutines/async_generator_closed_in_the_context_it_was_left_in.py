import asyncio
import contextvars

name = contextvars.ContextVar("name", default="nobody")


async def items():
    try:
        yield 1
    finally:
        print(name.get(), "leaves")


async def takes(who):
    name.set(who)
    async for item in items():
        break


async def main():
    await asyncio.gather(takes("ann"), takes("bob"))
    name.set("main")
    source = items()
    await anext(source)
    del source
    await asyncio.sleep(0)
    name.set("later")
    await asyncio.sleep(0)


asyncio.run(main())
