import asyncio


async def work(fail=False):
    await asyncio.sleep(1)
    if fail:
        raise ValueError("v")
    return "r"


def strip(task):
    return repr(task).replace(repr(task.get_coro()), "<coro>")


async def main():
    a = asyncio.create_task(work(), name="a")
    b = asyncio.create_task(work(True), name="b")
    c = asyncio.create_task(work(), name="c")
    print(a)
    await asyncio.sleep(2)
    c2 = asyncio.create_task(work(), name="c2")
    await asyncio.sleep(0)
    c2.cancel()
    print(repr(c2).split(" coro=")[0])
    await asyncio.sleep(0)
    print(a, b, c2, sep="\n")
    b.exception()


asyncio.run(main())
