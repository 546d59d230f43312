import asyncio

deepest = 0


async def f(n):
    global deepest
    deepest = n
    await asyncio.sleep(0)
    await f(n + 1)


async def main():
    try:
        await f(1)
    except RecursionError as e:
        print(deepest)


asyncio.run(main())
