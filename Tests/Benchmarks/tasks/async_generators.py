# A pipeline of three async generators; one of them yields to the loop now and then.
import asyncio


async def numbers(count):
    for i in range(count):
        if i % 8 == 0:
            await asyncio.sleep(0)
        yield i


async def odd(source):
    async for value in source:
        if value % 2:
            yield value


async def squares(source):
    async for value in source:
        yield value * value % 1009


async def main():
    total = 0
    async for value in squares(odd(numbers(600_000))):
        total += value
    print(total)


asyncio.run(main())
