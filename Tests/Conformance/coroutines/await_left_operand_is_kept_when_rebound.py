import asyncio

x = 1


async def bump():
    global x
    await asyncio.sleep(0)
    x += 10
    return x


async def main():
    print(x + await bump(), [x, await bump(), x], (x, await bump()))
    y = 1

    async def inner():
        nonlocal y
        y = 100
        return 5

    print(y + await inner(), y)


asyncio.run(main())
