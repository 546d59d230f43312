import asyncio


async def v(x):
    await asyncio.sleep(0)
    return x


async def main():
    print(f"{await v(1)} {await v('a')!r:>{await v(6)}} {await v(2.5):.{await v(2)}f}")
    print(f"{await v(3)=}")


asyncio.run(main())
