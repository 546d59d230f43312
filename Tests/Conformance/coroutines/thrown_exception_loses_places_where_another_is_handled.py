import asyncio, os, traceback
def chain(e):
    out = []
    while e is not None:
        out.append((type(e).__name__, e.args, [f.lineno for f in traceback.extract_tb(e.__traceback__) if f.filename.endswith(os.path.basename(__file__))]))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out
def g(n):
    try: yield n
    except ValueError: raise OSError(n)
    yield n
def h(n):
    try: 1/0
    except ZeroDivisionError:
        yield from g(n)
def h2(n): yield from h(n)
async def ag(n):
    try: yield n
    finally: await asyncio.sleep(0)
async def ag2(n):
    try: 1/0
    except ZeroDivisionError:
        async for x in ag(n): yield x
async def ag3(n):
    try: yield n
    except ValueError as e: raise OSError(n)
async def co(f):
    try: 1/0
    except ZeroDivisionError:
        try: await f
        except asyncio.CancelledError: raise TypeError('instead')
async def co2(f):
    try: {}['k']
    except KeyError: await co(f)
async def co3(f):
    try: {}['k']
    except KeyError:
        try: await co(f)
        except TypeError: pass
        await fail()
async def fail2():
    try: 1/0
    except ZeroDivisionError: await fail()
async def fail(): raise OSError('f')
async def main():
    for make in (g, h, h2):
        for inside in (0, 1):
            for exc in (ValueError(1), KeyError(2)):
                try:
                    try: raise LookupError('l')
                    except LookupError:
                        x = make(1); next(x)
                        if inside: x.throw(exc)
                    if not inside: x.throw(exc)
                except Exception as e: print(make.__name__, inside, chain(e))
    for make in (ag, ag2, ag3):
        for inside in (0, 1):
            for exc in (ValueError(1), KeyError(2), ValueError):
                x = make(1); await anext(x)
                try:
                    try: raise LookupError('l')
                    except LookupError:
                        if inside: await x.athrow(exc)
                    if not inside: await x.athrow(exc)
                except Exception as e: print(make.__name__, inside, chain(e))
    loop = asyncio.get_running_loop()
    for make in (co, co2, co3):
        f = loop.create_future()
        t = asyncio.create_task(make(f))
        await asyncio.sleep(0)
        t.cancel('c')
        try: await t
        except Exception as e: print(make.__name__, chain(e))
        f = loop.create_future()
        t = asyncio.create_task(make(f))
        await asyncio.sleep(0)
        f.set_exception(ValueError('set'))
        try: await t
        except Exception as e: print(make.__name__, chain(e))
    async def after():
        try: raise KeyError
        except KeyError:
            try: await asyncio.wait_for(asyncio.Event().wait(), 1)
            except TimeoutError: await fail2()
    try: await after()
    except OSError as e: print(chain(e))
    async def retry():
        last = None
        for i in range(3):
            try: await asyncio.create_task(fail())
            except OSError as e:
                last = e
                await asyncio.sleep(1)
        raise last
    try: await retry()
    except OSError as e: print(chain(e))
    async def cleanup():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            await deeper()
            raise
    async def deeper():
        await deepest()
    async def deepest():
        f = loop.create_future(); loop.call_soon(f.set_exception, ValueError('deep'))
        await f
    t = asyncio.create_task(cleanup()); await asyncio.sleep(0); t.cancel()
    try: await t
    except ValueError as e: print(chain(e))
    raise ExceptionGroup('x', [ValueError(1)])
try: asyncio.run(main())
except* ValueError: pass
