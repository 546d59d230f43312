import asyncio
def show(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__))
async def ashow(c):
    try: print(repr(await c))
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__))
async def ag(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("sent", x)
            await asyncio.sleep(0)
    except ValueError as e: print("caught", e); yield "handled"
    finally: print("ag fin"); await asyncio.sleep(0)
class ACM:
    def __init__(s, n, sup=False): s.n, s.sup = n, sup
    async def __aenter__(s): print("aenter", s.n); await asyncio.sleep(0); return s.n
    async def __aexit__(s, *a): print("aexit", s.n, a[0] and a[0].__name__); await asyncio.sleep(0); return s.sup
async def main():
    print([x async for x in ag(3)], {x async for x in ag(2)}, {x: x async for x in ag(2)}, [await asyncio.sleep(0, y) for y in range(2)])
    g = ag(5); print(await g.__anext__(), await g.asend("hi"), await g.athrow(ValueError("v"))); await ashow(g.__anext__()); await ashow(g.__anext__())
    g = ag(5); await g.__anext__(); await g.aclose(); await ashow(g.asend(None)); await g.aclose()
    g = ag(2); await ashow(g.asend(1))
    async for v in ag(3):
        if v == 1: break
    print("after break")
    async with ACM(1) as a, ACM(2, True) as b: raise ValueError("in")
    try:
        async with ACM(3): raise KeyError("k")
    except KeyError as e: print("out", e)
    async def ret():
        async with ACM(4): return "r"
    print(await ret())
    await ashow(anext(ag(0))); print(await anext(ag(0), "dflt"))
    ge = (await asyncio.sleep(0, i) async for i in ag(2)); print(type(ge).__name__, [x async for x in ge])
    async def bad():
        async for x in [1]: pass
    await ashow(bad())
    async def bad2():
        async with 5: pass
    await ashow(bad2())
    async def bad3(): await 5
    await ashow(bad3())
    async def bad4():
        async with open: pass
    class Aw:
        def __await__(s): yield from asyncio.sleep(0).__await__(); return "aw"
    print(await Aw())
    class Aw2:
        def __await__(s): return 5
    async def b5(): await Aw2()
    await ashow(b5())
    class Aw3:
        def __await__(s): return iter([])
    print(await Aw3())
    async def nest(n): return n if n == 0 else 1 + await nest(n - 1)
    print(await nest(50))
    t = asyncio.create_task(nest(2)); print(await t, t.done(), t.result())

    res = await asyncio.gather(nest(1), asyncio.sleep(0, "s"), bad3(), return_exceptions=True); print(res)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(nest(1)); tg.create_task(bad3())
    except* TypeError as eg: print(eg.exceptions)
    async def cancelme():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("cancelled"); raise
        finally: await asyncio.sleep(0); print("cleanup")
    t = asyncio.create_task(cancelme()); await asyncio.sleep(0); t.cancel(); await ashow(t)
    x = [await asyncio.sleep(0, i) for i in range(3) if await asyncio.sleep(0, i)]; print(x)
    print(f"{await asyncio.sleep(0, 'f')!r:>6}", (await asyncio.sleep(0, 1)) + (await asyncio.sleep(0, 2)), [*await asyncio.sleep(0, [1, 2])], {**await asyncio.sleep(0, {"a": 1})}, (lambda v: v)(await asyncio.sleep(0, 3)))
    d = {}; d[await asyncio.sleep(0, "k")] = await asyncio.sleep(0, "v"); print(d); d["k"] += await asyncio.sleep(0, "w"); print(d)
    if await asyncio.sleep(0, True) and not await asyncio.sleep(0, False): print("cond")
    while (n := await asyncio.sleep(0, len(d))) < 3: d[n] = n
    print(d, 1 < await asyncio.sleep(0, 2) < await asyncio.sleep(0, 3))
    assert await asyncio.sleep(0, True), await asyncio.sleep(0, "m")
    try: raise await asyncio.sleep(0, ValueError("av")) from await asyncio.sleep(0, KeyError())
    except ValueError as e: print(e, repr(e.__cause__))
    del d[await asyncio.sleep(0, "k")]; print(d)
    return "done"
print(asyncio.run(main()))
c = main(); c.close()
async def co(): pass
k = co(); show(lambda: k.send(1)); show(lambda: k.send(None)); show(lambda: k.send(None)); show(lambda: next(k)); show(lambda: list(k))
k = co(); show(lambda: k.throw(ValueError("t"))); print(k.cr_running, k.cr_frame, co.__name__)
