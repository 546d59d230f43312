# Managers that asynccontextmanager makes: with and without pauses, by hand, cancelled, as decorators.
import asyncio
import inspect
import traceback
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def aregion(*args, **kwds):
    "Doc of aregion."
    print("aenter", args, kwds)
    if kwds.get("pause"): await asyncio.sleep(0)
    if kwds.get("empty"): return
    try:
        yield args
        if kwds.get("more"): yield "more"
    except KeyError as e:
        print("acaught", repr(e), repr(e.__context__))
        if kwds.get("pause"): await asyncio.sleep(0)
        if kwds.get("again"): yield
        if kwds.get("other"): raise ValueError("other") from e
        if kwds.get("same"): raise
        if kwds.get("new"): raise KeyError("new")
        if kwds.get("stop"): return
    finally:
        if kwds.get("pause"): await asyncio.sleep(0)
        print("aleave")

async def aattempt(label, coro):
    try:
        print(label, await coro)
    except BaseException as e:
        print(label, type(e).__name__, e, "| context", repr(e.__context__), "| cause", repr(e.__cause__), e.__suppress_context__)
        for f in traceback.extract_tb(e.__traceback__):
            if f.filename == __file__: print("   ", f.name, f.line)

async def ause(error=None, **kwds):
    async with aregion(**kwds) as v:
        print("in", v)
        if error is not None: raise error
    return "done"

class AM:
    @asynccontextmanager
    async def method(self, x):
        yield self, x

async def main():
    cm = aregion(1, k=2)
    print(type(cm).__name__, cm.__doc__, cm.func.__name__, cm.args, cm.kwds, inspect.isasyncgen(cm.gen), list(vars(cm)))
    async with cm as v: print(v, list(vars(cm)))
    await aattempt("again", cm.__aenter__())
    async with AM().method(3) as (s, x): print(type(s).__name__, x)
    for pause in False, True:
        await aattempt("plain", ause(pause=pause))
        await aattempt("empty", ause(pause=pause, empty=True))
        await aattempt("more", ause(pause=pause, more=True))
        for key in "again", "other", "same", "new", "stop", "nothing":
            await aattempt(key, ause(KeyError(key), pause=pause, **{key: True}))
        await aattempt("unhandled", ause(OSError(3), pause=pause))
        await aattempt("stop iteration", ause(StopIteration(4), pause=pause))
        await aattempt("stop async", ause(StopAsyncIteration(4), pause=pause))
        await aattempt("runtime", ause(RuntimeError("r"), pause=pause))
        await aattempt("cancelled", ause(asyncio.CancelledError("c"), pause=pause))
    cm = aregion(); await cm.__aenter__()
    await aattempt("class only", cm.__aexit__(KeyError, None, None))
    cm = aregion(same=True); await cm.__aenter__()
    await aattempt("class only same", cm.__aexit__(KeyError, None, None))
    @aregion(8)
    async def decorated(a):
        await asyncio.sleep(0)
        return a
    print(await decorated(5), await decorated(6), decorated.__name__)
    @asynccontextmanager
    async def wrong(): return 5
    cm = wrong()
    await aattempt("wrong", cm.__aenter__())
    cm.gen.close()
    async with AsyncExitStack() as stack:
        print([await stack.enter_async_context(aregion(i, pause=True)) for i in range(3)])
    async def agen():
        async with aregion("in agen"):
            yield 1
            yield 2
    async for x in agen(): print(x)
    async def cancelled():
        async with aregion("c", pause=True):
            await asyncio.sleep(10)
    t = asyncio.create_task(cancelled())
    for _ in range(3): await asyncio.sleep(0)
    t.cancel("stop it")
    await aattempt("task", t)
    t = asyncio.create_task(cancelled()); await asyncio.sleep(0); t.cancel()
    await aattempt("task in enter", t)
    # steps
    cm = aregion("by hand", pause=True)
    c = cm.__aenter__()
    print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running)
    print(c.send(None))
    try: c.send(None)
    except StopIteration as e: print(e.value)
    print(await cm.__aexit__(None, None, None))
    log = []
    async def worker(n):
        async with aregion(n, pause=True): log.append(n); await asyncio.sleep(0); log.append(-n)
    await asyncio.gather(*[worker(i) for i in range(1, 4)])
    print(log)
    print(asyncio.iscoroutinefunction(cm.__aenter__))
asyncio.run(main())
