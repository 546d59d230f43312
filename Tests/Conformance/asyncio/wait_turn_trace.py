import asyncio


async def ticker():
    for i in range(8):
        print("turn", i)
        await asyncio.sleep(0)


async def child(n):
    print("child", n)
    return n


async def main():
    tick = asyncio.create_task(ticker())
    tasks = [asyncio.create_task(child(n)) for n in range(2)]
    done, pending = await asyncio.wait(tasks)
    print("waited", len(done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print("waited for done tasks", len(done), len(pending))
    await tick


asyncio.run(main())
