# Recursion through awaits: nothing suspends, but every call might.
import asyncio


async def fib(n):
    if n < 2:
        return n
    return await fib(n - 1) + await fib(n - 2)


async def main():
    print(await fib(26), await fib(27))


asyncio.run(main())
