import asyncio


async def consumer(name, condition):
    async with condition:
        print(name, "waits")
        print(name, await condition.wait())


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(consumer(n, condition)) for n in "abcd"]
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
        print("notified one", condition.locked())
    await asyncio.sleep(1)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)


asyncio.run(main())
