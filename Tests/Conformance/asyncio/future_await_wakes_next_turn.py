import asyncio


async def waiter(f):
    print("waiter got", await f)


async def main():
    f = asyncio.get_running_loop().create_future()
    asyncio.create_task(waiter(f))
    await asyncio.sleep(0)
    f.set_result("x")
    for i in range(3):
        print("turn", i)
        await asyncio.sleep(0)


asyncio.run(main())
