import asyncio


async def v(x):
    await asyncio.sleep(0)
    return x


async def main():
    def f(a=await v(1), *, b=await v(2)):
        return a, b

    @(await v(lambda g: g))
    def h():
        return "decorated"

    class C(await v(dict)):
        attr = 1

    print(f(), h(), C(x=1), (lambda q=await v(3): q)())


asyncio.run(main())
