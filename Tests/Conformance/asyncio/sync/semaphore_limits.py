import asyncio


async def worker(n, semaphore):
    async with semaphore:
        print("start", n, asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(n, semaphore) for n in range(5)))
    print(semaphore.locked())


asyncio.run(main())
