import asyncio


async def main():
    loop = asyncio.get_running_loop()
    box = loop.create_future()

    async def producer():
        nonlocal box
        for i in range(3):
            await asyncio.sleep(1)
            box.set_result(i)
            box = loop.create_future()
        box.cancel()

    asyncio.create_task(producer())
    while True:
        try:
            print(await box, loop.time())
        except asyncio.CancelledError:
            break


asyncio.run(main())
