"""An exception thrown into `aclose()` or `athrow()` before it began does not count as its beginning."""
import asyncio


async def gen(name):
    try:
        yield 1
        yield 2
    except BaseException as error:
        print(name, "caught", repr(error))
        try:
            await asyncio.sleep(0)
            print(name, "slept")
        except BaseException as error:
            print(name, "then", repr(error))
            raise
    if name != "aclose":
        yield 3


kept = []


async def started(name):
    g = gen(name)
    kept.append(g)
    await g.asend(None)
    return g


async def end(name, make):
    loop = asyncio.get_running_loop()
    g = await started(name)
    task = loop.create_task(make(g))
    task.cancel()
    print(name, await asyncio.gather(task, return_exceptions=True))


async def main():
    await end("aclose", lambda g: g.aclose())
    await end("athrow", lambda g: g.athrow(ValueError("x")))
    for name, make in [
        ("aclose", lambda g: g.aclose()),
        ("athrow", lambda g: g.athrow(ValueError)),
        ("asend", lambda g: g.asend(None)),
    ]:
        step = make(await started(name))
        try:
            print(step.throw(KeyError("k")))
            print(step.send(None))
        except BaseException as error:
            print(repr(error))
    for g in kept:
        await g.aclose()


asyncio.run(main())
