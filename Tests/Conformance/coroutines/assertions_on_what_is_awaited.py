# Where the traceback of a failed assertion points, if it awaits.
import asyncio
import traceback


async def value(result):
    await asyncio.sleep(0)
    return result


async def compared():
    assert await value(1) == 2, "message"


async def plain():
    assert await value(0), "message"


async def message():
    assert await value(1) == 2, await value("message"); pass


async def last():
    assert await value(1) == 1 and await value(3) == 4; pass


async def called():
    assert not await value(1); pass


async def over_lines():
    assert (await value(1) == 1
            and await value(3) == 4), (
        "message")


async def main():
    for body in (compared, plain, message, last, called, over_lines):
        try:
            await body()
        except AssertionError:
            traceback.print_exc()


asyncio.run(main())
