import asyncio


async def main():
    s = asyncio.Semaphore(1)
    print(await s.acquire(), s.locked())
    s.release()
    s.release()
    print(s.locked(), await s.acquire(), await s.acquire(), s.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    print(asyncio.Semaphore(0).locked())


asyncio.run(main())
