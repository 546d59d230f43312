import asyncio


async def fib(n):
    if n < 2:
        await asyncio.sleep(0)
        return n
    return await fib(n - 1) + await fib(n - 2)


async def deep(n):
    if n == 0:
        await asyncio.sleep(1)
        return "bottom"
    return await deep(n - 1)


print(asyncio.run(fib(10)))
print(asyncio.run(deep(500)))
