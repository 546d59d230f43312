import asyncio

tasks = []


async def items():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("items closed by", asyncio.current_task().get_name())


async def wrapped(source):
    async for item in source:
        yield item


async def leaves():
    async for item in wrapped(items()):
        print(item)
        break
    for _ in range(4):
        await asyncio.sleep(0)


async def main():
    await asyncio.create_task(leaves(), name="first")
    # This one is cancelled when the run ends.
    tasks.append(asyncio.create_task(leaves(), name="second"))


asyncio.run(main())
asyncio.run(leaves())
