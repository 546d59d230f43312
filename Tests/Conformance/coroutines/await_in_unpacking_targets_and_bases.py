import asyncio

log = []


async def at(x):
    log.append(x)
    await asyncio.sleep(0)
    return x


def deco(tag):
    log.append(f"deco {tag}")

    def apply(f):
        log.append(f"apply {tag}")
        return f
    return apply


async def main():
    a = [0] * 4
    d = {}
    (a[await at(0)], (d[await at("k")], *a[1:await at(3)]), d[await at("z")]) = 1, (2, 3, 4), 5
    print(a, d, log)
    log.clear()
    for a[await at(1)], x in [(7, 8), (9, 10)]:
        await asyncio.sleep(0)
    print(a, x, log)
    del d[await at("k")], (d[await at("z")],)
    print(d)
    log.clear()

    @deco(await at("d1"))
    @deco(await at("d2"))
    def f(p: await at("ann p") = await at("def p"), *, q=await at("def q")) -> await at("ret"):
        return p, q
    print(f(), f.__annotations__, log)
    log.clear()

    class Meta(type):
        def __new__(m, name, bases, ns, **kw):
            log.append(kw)
            return super().__new__(m, name, bases, ns)

        def __init__(cls, *args, **kw):
            pass

    @deco(await at("dc"))
    class C(await at(dict), metaclass=await at(Meta), flag=await at("kw")):
        y = 1
    print(C.__mro__[1], C.y, log[1:])
    g = lambda v=await at("lam"): v
    print(g())


asyncio.run(main())
