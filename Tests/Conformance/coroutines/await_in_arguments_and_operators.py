import asyncio


async def v(x):
    print("v", x)
    await asyncio.sleep(0)
    return x


def f(*a, **k):
    return a, k


async def main():
    print(f(await v(1), 2, *await v([3, 4]), k=await v(5), **await v({"z": 6})))
    print(await v(1) + await v(2) * await v(3), -await v(4), await v(2) ** await v(3))
    print(await v(1) < await v(2) < await v(0) < await v(9))


asyncio.run(main())
