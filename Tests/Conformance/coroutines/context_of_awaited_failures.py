import asyncio, os, traceback
def chain(e):
    out = []
    while e is not None:
        out.append((type(e).__name__, e.args, [f.lineno for f in traceback.extract_tb(e.__traceback__) if f.filename.endswith(os.path.basename(__file__))]))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out
async def boom(n=0, k=ValueError):
    await asyncio.sleep(n)
    raise k(n)
async def inner_context(n=0):
    await asyncio.sleep(n)
    try: 1/0
    except ZeroDivisionError: raise ValueError('own')
class A:
    def __init__(s, f): s.f = f
    def __await__(s): return (yield from s.f)
def task(*a, **k): return asyncio.ensure_future(boom(*a, **k))
async def done(c):
    t = asyncio.ensure_future(c)
    await asyncio.wait([t])
    return t
async def main():
    loop = asyncio.get_running_loop()
    cases = {
        'boom': lambda: boom(), 'task': lambda: task(1), 'with context': lambda: asyncio.ensure_future(inner_context()),
        'gather': lambda: asyncio.gather(boom(), boom(1)), 'wait_for': lambda: asyncio.wait_for(boom(1), 2),
        'timed out': lambda: asyncio.wait_for(boom(1), 0.5), 'own awaitable': lambda: A(task(1)),
        'cancelled': lambda: asyncio.wait_for(task(1, asyncio.CancelledError), 5),
    }
    for name, make in cases.items():
        async def in_handler():
            try: raise KeyError('h')
            except KeyError: await make()
        async def in_finally():
            try: raise KeyError('f')
            finally: await make()
        async def plain(): await make()
        async def inner(): await make()
        async def in_outer():
            try: raise KeyError('o')
            except KeyError: await inner()
        for use in (plain, in_handler, in_finally, in_outer):
            try: await use()
            except BaseException as e: print(name, use.__name__, chain(e))
    for c in (boom(), inner_context(), boom(0, asyncio.CancelledError)):
        t = await done(c)
        for _ in range(2):
            for use in ('await', 'result', 'gather', 'wait_for', 'shield', 'own', 'exception'):
                try:
                    try: raise KeyError(use)
                    except KeyError:
                        if use == 'await': await t
                        elif use == 'result': t.result()
                        elif use == 'gather': await asyncio.gather(t)
                        elif use == 'wait_for': await asyncio.wait_for(t, 1)
                        elif use == 'shield': await asyncio.shield(t)
                        elif use == 'own': await A(t)
                        elif use == 'exception': raise t.exception()
                except BaseException as e: print(use, chain(e))
    f = loop.create_future(); f.set_exception(OSError(1))
    for _ in range(2):
        try: 
            try: raise KeyError(5)
            except KeyError: await f
        except OSError as e: print(chain(e))
    f = loop.create_future(); f.set_exception(OSError)
    try: raise f.exception()
    except OSError as e: print(chain(e))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(inner_context()); g.create_task(boom(0))
            try: raise KeyError
            except KeyError: await asyncio.sleep(1)
    except* ValueError as e: print(chain(e), [chain(x) for x in e.exceptions])
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(boom(1))
            try: await asyncio.sleep(5)
            finally: 1/0
    except* Exception as e: print(chain(e), [chain(x) for x in e.exceptions])
asyncio.run(main())
