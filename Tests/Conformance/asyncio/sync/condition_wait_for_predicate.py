import asyncio


async def main():
    condition = asyncio.Condition()
    items = []

    async def consumer():
        async with condition:
            result = await condition.wait_for(lambda: len(items) >= 2 and "enough")
            print(result, items)

    task = asyncio.create_task(consumer())
    for i in range(3):
        await asyncio.sleep(1)
        async with condition:
            items.append(i)
            condition.notify_all()
            print("produced", i)
    await task


asyncio.run(main())
