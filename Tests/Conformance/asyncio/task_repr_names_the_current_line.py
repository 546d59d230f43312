import asyncio


async def child():
    print("child")
    text = repr(asyncio.current_task())
    print(text)
    await asyncio.sleep(0)
    if text:
        print(f"{asyncio.current_task()}")
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(child(), name="child")
    print(task)
    await asyncio.sleep(0.5)
    print(task)
    task.cancel()
    print(task)


asyncio.run(main())
