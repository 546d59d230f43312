import asyncio


async def work(d):
    await asyncio.sleep(d)
    print("completed", d)
    return d


async def main():
    for d in 1, 0.5, 1.0000000001, 1.5:
        try:
            print(await asyncio.wait_for(work(d), 1))
        except asyncio.TimeoutError:
            print("timeout", d)


asyncio.run(main())
