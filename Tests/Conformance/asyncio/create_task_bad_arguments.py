import asyncio


async def f():
    pass


async def main():
    for bad in (5, f, None):
        try:
            asyncio.create_task(bad)
        except TypeError as e:
            print(str(e).split(" at 0x")[0].split(", got <")[0])
    task = asyncio.create_task(f())
    try:
        asyncio.create_task(task)
    except TypeError as e:
        print(str(e).split(", got")[0])
    await task


asyncio.run(main())
c = f()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    print(e)
c.close()
