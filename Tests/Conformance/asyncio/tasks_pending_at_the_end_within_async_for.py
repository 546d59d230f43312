import asyncio


async def numbers(n):
    yield n
    yield n


async def user(n):
    async for x in numbers(n):
        try:
            await asyncio.sleep(50)
        finally:
            print("user", n)


async def main():
    tasks = [asyncio.create_task(user(n)) for n in range(3)]
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("end")
