import asyncio


async def left_over():
    try:
        await asyncio.sleep(100)
    finally:
        print("left over ends")


async def main():
    asyncio.create_task(left_over())
    await asyncio.sleep(0)
    raise ValueError("main")


try:
    asyncio.run(main())
except ValueError as e:
    print(repr(e))
