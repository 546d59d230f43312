import asyncio


async def ticker():
    for i in range(8):
        print("turn", i)
        await asyncio.sleep(0)


async def child(n):
    print("child", n)
    await asyncio.sleep(0)
    return n


async def main():
    tick = asyncio.create_task(ticker())
    print("gathered", await asyncio.gather(child(1), child(2)))
    print("empty", await asyncio.gather())
    done = asyncio.create_task(child(3))
    await done
    print("of done task", await asyncio.gather(done))
    await tick


asyncio.run(main())
