import asyncio


async def ok():
    return 1


async def bad():
    raise ValueError("v")


async def main():
    a, b, c = (asyncio.create_task(x) for x in (ok(), bad(), asyncio.sleep(9)))
    for f in (a.result, a.exception):
        try:
            f()
        except asyncio.InvalidStateError as e:
            print(e)
    c.cancel("message")
    await asyncio.wait([a, b, c])
    print(a.result(), a.exception(), repr(b.exception()), a.done(), c.cancelled(), a.cancelled())
    for f in (b.result, c.result, c.exception):
        try:
            f()
        except (ValueError, asyncio.CancelledError) as e:
            print(repr(e))


asyncio.run(main())
