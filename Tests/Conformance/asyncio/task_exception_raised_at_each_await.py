import asyncio


async def bad():
    raise ValueError("once")


async def main():
    task = asyncio.create_task(bad())
    seen = []
    for _ in range(2):
        try:
            await task
        except ValueError as e:
            seen.append(e)
    print(seen[0] is seen[1], seen[0])


asyncio.run(main())
