import asyncio


async def left_over():
    try:
        await asyncio.sleep(100)
    finally:
        raise ValueError("while shutting down")


async def main():
    task = asyncio.create_task(left_over(), name="rest")
    await asyncio.sleep(0)
    print("main done")


asyncio.run(main())
print("after run")
