import asyncio

deepest = 0


async def f(n):
    global deepest
    deepest = n
    await f(n + 1)


async def main():
    try:
        await f(1)
    except RecursionError as e:
        print(deepest, e)


asyncio.run(main())
