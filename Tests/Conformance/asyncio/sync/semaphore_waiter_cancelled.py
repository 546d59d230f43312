import asyncio


async def main():
    s = asyncio.Semaphore(0)
    a = asyncio.create_task(s.acquire())
    b = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    s.release()
    a.cancel()
    print(await asyncio.wait_for(b, 1), a.cancelled(), s.locked())


asyncio.run(main())
