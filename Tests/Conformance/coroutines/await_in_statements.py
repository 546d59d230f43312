import asyncio


async def v(x):
    await asyncio.sleep(0)
    return x


async def main():
    for i in await v([1, 2]):
        print(i, end=" ")
    assert await v(1), await v("unused")
    try:
        assert await v(0), await v("message")
    except AssertionError as e:
        print(e)
    if (n := await v(5)) > 3:
        print(n)
    try:
        raise await v(ValueError("raised")) from await v(KeyError("cause"))
    except ValueError as e:
        print(repr(e), repr(e.__cause__))
    x = await v(1) if True else 0
    x += await v(2)
    return x


print(asyncio.run(main()))
