import asyncio


async def v(x):
    await asyncio.sleep(0)
    return x


class M:
    def __enter__(self):
        return "entered"

    def __exit__(self, *a):
        print("exit", a[0] and a[0].__name__)


async def main():
    with await v(M()) as m:
        print(m, await v("body"))
    try:
        with M():
            await v(0)
            raise KeyError
    except await v(KeyError):
        print("caught")


asyncio.run(main())
