# Looking at what may have ended costs so little that it is not given up in a program that shows much.
import asyncio


async def items():
    try:
        yield 1
        yield 2
    finally:
        print("closed in", asyncio.current_task().get_name())


async def first(source):
    async for item in source:
        return item


async def main():
    kept = items()
    print("kept", await anext(kept))
    lines = []
    for turn in range(20000):
        lines.append((turn,))
        print(end="")
    print("first", await first(items()))
    await asyncio.sleep(0)
    other = asyncio.create_task(asyncio.sleep(0))
    print("other is", other.get_name())
    await other
    print("second", await anext(kept))


asyncio.run(main())
