import asyncio


async def v(x):
    await asyncio.sleep(0)
    return x


async def main():
    d = {await v("k"): await v(1), **await v({"m": 2})}
    d[await v("n")] = await v(3)
    d[await v("n")] += await v(4)
    print(d, [await v(1), *await v([2])], {await v(5)}, (await v(6),))
    print([10, 20, 30, 40][await v(1) : await v(3)], "abc"[await v(-1)])
    a, (b, *c) = await v((1, "xyz"))
    print(a, b, c)
    del d[await v("k")]
    print(d)


asyncio.run(main())
