import asyncio, types
class Duck:
    _asyncio_future_blocking = False
    def __init__(self, loop): self.loop = loop; self.cbs = []; self.value = self.error = None; self.finished = False
    def get_loop(self): return self.loop
    def add_done_callback(self, fn, *, context=None): self.cbs.append((fn, context)); print('add', context is not None)
    def remove_done_callback(self, fn): return 0
    def done(self): return self.finished
    def cancelled(self): return False
    def finish(self, value, error=None):
        self.value, self.error, self.finished = value, error, True
        for fn, c in self.cbs: self.loop.call_soon(fn, self, context=c)
    def result(self):
        print('result asked')
        if self.error: raise self.error
        return self.value
    def cancel(self, msg=None): print('cancel', msg); self.finish(None, asyncio.CancelledError(msg)); return True
    def __await__(self):
        if not self.finished:
            self._asyncio_future_blocking = True
            yield self
        return self.result()
    __iter__ = __await__
async def use(d):
    try: print('got', await d)
    except BaseException as e: print('raised', repr(e)); raise
def gen():
    yield
    x = yield from asyncio.sleep(1, 'slept').__await__()
    return x
@types.coroutine
def gencoro():
    yield
    return 5
class EnterInt:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class ExitInt:
    async def __aenter__(self): return 5
    def __aexit__(self, *a): return 7
async def main():
    loop = asyncio.get_running_loop()
    d = Duck(loop)
    print(asyncio.isfuture(d), asyncio.ensure_future(d) is d)
    t = asyncio.create_task(use(d)); await asyncio.sleep(0)
    d.finish(3); await t
    d = Duck(loop); t = asyncio.create_task(use(d)); await asyncio.sleep(0)
    d.finish(3, KeyError('k'))
    try: await t
    except KeyError: print('key')
    d = Duck(loop); t = asyncio.create_task(use(d)); await asyncio.sleep(0)
    print(t.cancel('why'))
    try: await t
    except asyncio.CancelledError as e: print(e.args)
    t = asyncio.create_task(gen()); print(await t, t.get_coro().__name__)
    print(await asyncio.gather(gencoro(), gencoro()), await asyncio.wait_for(gencoro(), 1))
    for value in (1, d):
        def bad(): yield value
        try: await asyncio.wait_for(asyncio.ensure_future(bad()), 1)
        except RuntimeError as e: print(str(e)[:40])
    try:
        async with EnterInt(): pass
    except TypeError as e: print(e)
    try:
        async with ExitInt(): pass
    except TypeError as e: print(e)
    try:
        async with ExitInt(): 1/0
    except TypeError as e: print(e, repr(e.__context__))
    try: await asyncio.wait(x for x in [])
    except TypeError as e: print(e)
    try: list(asyncio.as_completed(x for x in []))
    except TypeError as e: print(e)
    async def ag():
        await asyncio.sleep(0); yield 1
    a = ag(); print(a.ag_await, hasattr(a, 'send'), hasattr(a, 'close'), hasattr(a, 'throw'))
    async def stack(): await asyncio.sleep(1)
    t = asyncio.create_task(stack()); await asyncio.sleep(0)
    print([(f.f_code.co_name, f.f_lineno, f.f_back) for f in t.get_stack()])
    await t; print(t.get_stack())
asyncio.run(main())
print(asyncio.run(gen()))
