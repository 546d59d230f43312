import asyncio


async def child(name):
    print(name, "start")
    await asyncio.sleep(0)
    print(name, "middle")
    await asyncio.create_task(grandchild(name))
    print(name, "end")


async def grandchild(name):
    print(name, "grandchild")


async def main():
    tasks = [asyncio.create_task(child(n)) for n in "abc"]
    print("main waits")
    for t in tasks:
        await t
        print("joined")


asyncio.run(main())
