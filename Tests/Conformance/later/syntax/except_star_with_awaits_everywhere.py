import asyncio


async def kind(t):
    await asyncio.sleep(0)
    return t


async def run(group):
    log = []
    try:
        try:
            await asyncio.sleep(0)
            raise group
        except* await kind(ValueError) as eg:
            await asyncio.sleep(0)
            log.append(("value", [str(e) for e in eg.exceptions]))
        except* (TypeError, await kind(OSError)) as eg:
            log.append(("type", [type(e).__name__ for e in eg.exceptions]))
            await asyncio.sleep(0)
            raise KeyError("from handler")
        except* ZeroDivisionError:
            await asyncio.sleep(0)
            raise
        else:
            log.append("else")
        finally:
            await asyncio.sleep(0)
            log.append("finally")
    except BaseException as e:
        log.append((repr(e), repr(e.__context__), [repr(x) for x in getattr(e, "exceptions", ())]))
    try:
        eg
    except NameError:
        log.append("unbound")
    print(log)


async def main():
    await run(ExceptionGroup("g", [ValueError("a"), ValueError("b")]))
    await run(ExceptionGroup("g", [ValueError("a"), TypeError("t"), ExceptionGroup("inner", [OSError("o"), ValueError("c")])]))
    await run(ExceptionGroup("g", [ZeroDivisionError("z"), RuntimeError("r")]))
    await run(ValueError("plain"))
    await run(RuntimeError("plain"))
    try:
        try:
            raise ValueError(1)
        except* 3:
            await asyncio.sleep(0)
    except TypeError as e:
        print(e, repr(e.__context__))
    for i in range(2):
        try:
            if i:
                raise ValueError
        except* ValueError:
            try:
                await kind(1)
                raise LookupError
            except LookupError as e:
                print("nested", repr(e.__context__))

    async def gen():
        try:
            yield 1
        except* ValueError as eg:
            yield eg.exceptions
        yield 3
    g = gen()
    print(await g.asend(None), await g.athrow(ValueError("in")), await g.asend(None))


asyncio.run(main())
