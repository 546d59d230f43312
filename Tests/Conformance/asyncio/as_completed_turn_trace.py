import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def child(n):
    print("child", n)
    return n


async def main():
    tick = asyncio.create_task(ticker())
    for c in asyncio.as_completed([asyncio.create_task(child(0))]):
        print("got", await c)
    await tick


asyncio.run(main())
