import asyncio


async def left_over():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("refuses")
    print("and goes on")
    await asyncio.sleep(1)
    print("to its end")


async def main():
    asyncio.create_task(left_over())
    await asyncio.sleep(0)


asyncio.run(main())
