import asyncio


async def v(x):
    print("v", x)
    await asyncio.sleep(0)
    return x


async def main():
    try:
        print(await v(1), 1 / await v(0), await v(2))
    except ZeroDivisionError as e:
        print(e)


asyncio.run(main())
