import asyncio


async def grab(name, s):
    async with s:
        print(name)


async def main():
    s = asyncio.Semaphore(1)
    await s.acquire()
    tasks = [asyncio.create_task(grab(n, s)) for n in "abc"]
    await asyncio.sleep(0)
    s.release()
    await s.acquire()
    print("main comes last")
    s.release()
    await asyncio.gather(*tasks)


asyncio.run(main())
