import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(10) as t:
            t.reschedule(loop.time() + 1)
            await asyncio.sleep(5)
    except TimeoutError:
        print("at", loop.time())
    async with asyncio.timeout_at(loop.time() + 1) as t:
        t.reschedule(None)
        await asyncio.sleep(5)
    print(t.when(), t.expired(), loop.time())


asyncio.run(main())
