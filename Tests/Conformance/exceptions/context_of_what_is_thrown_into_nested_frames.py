import asyncio
async def f(kind):
    try:
        raise ValueError('one')
    except ValueError:
        if kind == 'sleep': await asyncio.sleep(1)
        elif kind == 'zero': await asyncio.sleep(0)
        elif kind == 'fut': await asyncio.get_running_loop().create_future()
        elif kind == 'coro': await inner()
        elif kind == 'event': await asyncio.Event().wait()
async def inner():
    await asyncio.sleep(1)
async def outer(kind):
    try:
        raise KeyError('outer')
    except KeyError:
        await f(kind)
def chain(e):
    r = []
    while e is not None:
        r.append(repr(e)); e = e.__context__
    return r
async def main():
    for kind in ('sleep', 'zero', 'fut', 'coro', 'event'):
        for fn in (f, outer):
            t = asyncio.create_task(fn(kind)); await asyncio.sleep(0); t.cancel('m')
            try: await t
            except asyncio.CancelledError as e: print(kind, fn.__name__, chain(e))
asyncio.run(main())
def g():
    try: raise ValueError(1)
    except ValueError:
        yield 1
def h():
    try: raise KeyError(2)
    except KeyError:
        yield from g()
for k in (g, h):
    x = k(); next(x)
    try: x.throw(IndexError(3))
    except IndexError as e: print(chain(e))
    x = k(); next(x)
    try: raise OSError(4)
    except OSError:
        try: x.throw(IndexError(3))
        except IndexError as e: print(chain(e))
