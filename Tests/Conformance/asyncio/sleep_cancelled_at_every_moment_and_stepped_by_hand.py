import asyncio
log=[]
def tick(n):
    log.append(n)
async def child(n):
    try:
        await asyncio.sleep(0.01*n)
        return n
    except asyncio.CancelledError as e:
        log.append(('c',n,e.args))
        raise
async def ticker(k):
    for i in range(k):
        log.append(('t',i))
        await asyncio.sleep(0)
async def main():
    # cancel at various points of a sleep
    loop=asyncio.get_running_loop()
    t=asyncio.create_task(child(1))
    await asyncio.sleep(0)
    print(t)
    t.cancel("msg")
    print(t)
    tk=asyncio.create_task(ticker(4))
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    await tk
    print(log); log.clear()
    # cancel twice
    t=asyncio.create_task(child(1)); await asyncio.sleep(0)
    t.cancel("a"); t.cancel("b"); print(t.cancelling())
    tk=asyncio.create_task(ticker(4))
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    await tk
    print(log); log.clear()
    # cancel in the turn in which the timer fires
    for when in (0.009,0.01,0.0100001,0.011):
        t=asyncio.create_task(child(1)); 
        await asyncio.sleep(0)
        loop.call_later(when, t.cancel, "x")
        loop.call_later(0.01, tick, 'ten')
        try:
            print(await t)
        except asyncio.CancelledError as e:
            print('cancelled', e.args)
        await asyncio.sleep(0.1)
        print(log); log.clear()
    # swallow
    async def swallow():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log.append('swallowed')
        r = await asyncio.sleep(0.01, 'res')
        r2 = await asyncio.sleep(0, 'res2')
        r3 = await asyncio.sleep(-1, 5)
        return r, r2, r3
    t=asyncio.create_task(swallow()); await asyncio.sleep(0); t.cancel()
    print(await t, log)
    # result
    x = [await asyncio.sleep(0.001, i) for i in range(3)]
    print(x)
    print(await asyncio.gather(*(asyncio.sleep(0.01*i, i) for i in range(4))))
    c = asyncio.sleep(0.01, 'later')
    print(type(c).__name__, c.__name__, c.__qualname__)
    print(await c)
    try:
        await c
    except RuntimeError as e: print(e)
    try:
        await asyncio.sleep('a')
    except TypeError as e: print(e)
    t = asyncio.create_task(asyncio.sleep(3)); await asyncio.sleep(0)
    print(t.get_coro().cr_await is None, t.get_name())
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('c')
asyncio.run(main())
# by hand
async def f():
    a = await asyncio.sleep(0, 'A')
    return a
async def g():
    return await f()
c = g()
print(c.send(None))
print(c.cr_await.__name__, c.cr_await.cr_await.__name__, c.cr_running)
print(c.cr_await.cr_await.cr_frame is None)
try: c.send(17)
except StopIteration as e: print(e.value)
c = g(); c.send(None)
try: c.throw(ValueError('x'))
except ValueError as e: print('V', e)
c = g(); c.send(None); c.close()
try:
    h = f(); h.send(None)
    async def aw(): return await h
    k = aw(); print(k.send(None)) 
except StopIteration as e: print('stop', e.value)
c2 = asyncio.sleep(1)
try: c2.send(None)
except RuntimeError as e: print(e)
async def hand():
    c = g2(); fut = c.send(None); print(type(fut).__name__, fut.done(), fut._asyncio_future_blocking)
    try:
        c.throw(KeyError('k'))
    except KeyError as e: print('K', e)
    c = g2(); fut = c.send(None); fut._asyncio_future_blocking=False
    await asyncio.sleep(0.02)
    print(fut.done(), fut.result())
    try: c.send(None)
    except StopIteration as e: print('ret', e.value)
async def g2():
    return await asyncio.sleep(0.01, 'R')
asyncio.run(hand())
