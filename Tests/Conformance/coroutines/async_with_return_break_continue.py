import asyncio


class M:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *a):
        await asyncio.sleep(0)
        print("exit", a)


async def f():
    async with M():
        return "returned"


async def main():
    print(await f())
    for i in range(3):
        async with M():
            if i == 0:
                continue
            break
    print(i)


asyncio.run(main())
