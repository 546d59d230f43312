import asyncio


async def fail():
    await asyncio.sleep(2)
    raise ValueError("late")


async def main():
    outer = asyncio.shield(fail())
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.sleep(3)
    print("end")


asyncio.run(main())
