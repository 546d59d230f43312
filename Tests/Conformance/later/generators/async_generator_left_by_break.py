import asyncio


async def g():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("finalised", asyncio.current_task().get_name())


async def main():
    async for x in g():
        print(x)
        break
    print("after break")
    for i in range(4):
        print("turn", i)
        await asyncio.sleep(0)


asyncio.run(main())
