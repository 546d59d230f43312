import asyncio


class Resource:
    async def __aenter__(self):
        print("acquire")
        await asyncio.sleep(0.1)
        return self

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0.1)
        print("release after", kind.__name__ if kind else "success")


async def countdown(n):
    async with Resource():
        while n:
            print(n)
            n -= 1
            await asyncio.sleep(1)
    return "lift-off"


async def main():
    print(await countdown(2))
    task = asyncio.create_task(countdown(10))
    await asyncio.sleep(2.5)
    task.cancel("abort")
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled:", e)


asyncio.run(main())
