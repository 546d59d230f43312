import asyncio


def helper():
    return "old"


async def main():
    global helper
    before = helper()
    await asyncio.sleep(0)
    helper = lambda: "new"
    print(before, helper())


asyncio.run(main())
