import asyncio


async def v(x):
    print("v", x, end="; ")
    await asyncio.sleep(0)
    return x


async def main():
    print(await v(0) or await v(2), await v(0) and await v(3))
    print(await v("yes") if await v(1) else await v("no"))
    print(not await v(0), (await v(1), await v(2))[await v(1)])
    if await v(0) or not await v(0):
        print("branch")
    while await v(0):
        pass
    else:
        print("while else")


asyncio.run(main())
