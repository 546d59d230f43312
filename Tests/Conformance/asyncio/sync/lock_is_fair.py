import asyncio


async def grab(name, lock):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(grab(n, lock)) for n in range(3)]
    await asyncio.sleep(0)
    lock.release()
    print("released, barging in")
    async with lock:
        print("main again")
    await asyncio.gather(*tasks)


asyncio.run(main())
