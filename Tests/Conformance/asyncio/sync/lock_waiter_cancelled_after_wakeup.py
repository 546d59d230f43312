import asyncio


async def grab(name, lock):
    async with lock:
        print(name, "got it")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a, b = (asyncio.create_task(grab(n, lock)) for n in "ab")
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    print(await asyncio.gather(a, b, return_exceptions=True))


asyncio.run(main())
