import asyncio
def gen():
    try:
        x = yield 1
        print('got', x)
        try:
            y = yield 2
        except ValueError as e:
            print('caught', e)
            y = yield 'after'
        print('y', y)
        return 'done'
    finally:
        print('fin')
g = gen()
print(next(g), g.send('a'), g.throw(ValueError('v')))
try: g.send('z')
except StopIteration as e: print('S', e.value)
print(list(g))
def outer():
    r = yield from gen()
    print('r', r)
    yield from [1,2,3]
    return (yield from iter('ab'))
o = outer()
print([next(o), o.send(5), o.send(6)], [v for v in o])
def rec(n):
    if n == 0: return 0
    yield n
    k = yield from rec(n-1)
    return k+1
def run():
    v = yield from rec(10)
    print('v', v)
print(list(run()))
def fin():
    for i in range(3):
        try:
            yield i
            if i == 1: return 'x'
        finally:
            print('f', i)
print(list(fin()))
for v in fin():
    if v == 1: break
print('after')
def early(n):
    while True:
        if n > 3:
            return n
        n += 1
        yield n
print(list(early(0)))
def nested():
    def inner():
        yield from (x*x for x in range(3))
    for a in inner():
        for b in inner():
            if b == 1: continue
            yield a, b
print(list(nested()), sum(x for x in range(10) if x % 2), any(x > 3 for x in range(5)), max(len(w) for w in ['a','bbb']))
def g1():
    yield
    raise StopIteration
try: list(g1())
except RuntimeError as e: print(repr(e), repr(e.__cause__))
def deep(n):
    if n: yield from deep(n-1)
    yield n
print(len(list(deep(500))))
try: print(len(list(deep(2000))))
except RecursionError as e: print('RE', e)
def selfref():
    yield from me
me = selfref()
try: next(me)
except ValueError as e: print(e)
# coroutines
async def leaf(v): return v
async def mid(v):
    try:
        return await leaf(v) + await leaf(v+1)
    finally:
        pass
async def ex(v):
    try:
        await mid(v)
        raise KeyError(v)
    except KeyError as e:
        try:
            await leaf(1)
            raise ValueError('second')
        except ValueError as e2:
            print(repr(e2.__context__))
            raise RuntimeError('third') from e2
async def keep():
    cs = []
    def make(v):
        c = leaf(v); cs.append(c); return c
    print(await make(3))
    try: await cs[0]
    except RuntimeError as e: print(e)
    c = leaf(4)
    print(await c)
    try: await c
    except RuntimeError as e: print(e)
    print(cs[0], cs[0].cr_running) if False else None
async def ag(n):
    try:
        for i in range(n):
            x = yield i
            if x: print('x', x)
            await asyncio.sleep(0)
    finally:
        print('ag fin')
async def main():
    for v in range(3): print(await mid(v), end=' ')
    print()
    try: await ex(1)
    except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
    await keep()
    async for v in ag(3): print(v)
    print([v async for v in ag(2)], {v: 1 async for v in ag(2)})
    a = ag(3)
    print(await a.__anext__(), await a.asend('hey'))
    await a.aclose()
    async for v in ag(5):
        if v == 2: break
    await asyncio.sleep(0); await asyncio.sleep(0)
    async def many(n):
        if n == 0: return 0
        return await many(n-1) + 1
    print(await many(300))
    try: print(await many(3000))
    except RecursionError as e: print('RE', e)
    async def tree(n):
        if n == 0: return 1
        return await tree(n-1) + await tree(n-1)
    print(await tree(12))
    me = asyncio.current_task()
    print(me.get_coro().cr_await)
    async def spy():
        c = me.get_coro().cr_await
        return c
    c = await spy()
    print(c.__name__, c.cr_frame)
    import gc; gc.collect()
    print(c.__name__)
asyncio.run(main())
