import asyncio


async def grab(name, lock):
    try:
        async with lock:
            print(name, "got it")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a, b = (asyncio.create_task(grab(n, lock)) for n in "ab")
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.sleep(0)
    lock.release()
    await asyncio.gather(a, b, return_exceptions=True)
    print(lock.locked())


asyncio.run(main())
