import asyncio


async def left_over():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("cancelled at", asyncio.get_running_loop().time())
        await asyncio.sleep(2)
        print("cleaned up at", asyncio.get_running_loop().time())
        raise


async def main():
    asyncio.create_task(left_over())
    await asyncio.sleep(1)
    print("main done")


asyncio.run(main())
print("after run")
