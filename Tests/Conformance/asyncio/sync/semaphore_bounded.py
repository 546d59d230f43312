import asyncio


async def main():
    s = asyncio.BoundedSemaphore(2)
    async with s:
        print(s.locked())
    try:
        s.release()
    except ValueError as e:
        print(e)


asyncio.run(main())
