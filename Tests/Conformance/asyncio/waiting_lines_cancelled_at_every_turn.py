import asyncio
log = []
async def tick(n):
    for i in range(n):
        log.append(i); await asyncio.sleep(0)
async def w(name, aw):
    try:
        r = await aw
        log.append((name, r))
    except BaseException as e:
        log.append((name, repr(e)))
        raise
async def main():
    loop = asyncio.get_running_loop()
    # gather: done futures before and behind coroutines, repeated arguments, failures
    def done(v, exc=None):
        f = loop.create_future()
        if exc: f.set_exception(exc)
        else: f.set_result(v)
        return f
    async def c(n, k=0):
        log.append(('start', n))
        for _ in range(k): await asyncio.sleep(0)
        log.append(('end', n))
        return n
    for variant in range(5):
        log.clear()
        f = done('f'); t = asyncio.create_task(c('t', 2))
        if variant == 0: co = c('co'); args = [f, co, t, f, t, co]
        elif variant == 1: args = [t, done('g'), c(1), c(2)]
        elif variant == 2: args = [done(0, ValueError('bad')), c(1), c(2, 3)]
        elif variant == 3: args = [c(1), done(0, KeyError('k')), c(2)]
        else: co = c('co'); args = [co, co, t, t, c(9)]
        tk = asyncio.create_task(tick(6))
        try: print(await asyncio.gather(*args))
        except Exception as e: print(repr(e))
        await tk; await t
        print(log)
    try: await asyncio.gather(c(1), 5)
    except TypeError as e: print(e)
    await asyncio.sleep(0)
    g = asyncio.gather(c('x', 5), c('y', 5)); await asyncio.sleep(0); print(g.cancel('m'), type(g).__name__)
    try: await g
    except asyncio.CancelledError as e: print('cancelled', e.args)
    # events and locks: cancel each waiter at each turn
    for turn in range(5):
        for victim in range(3):
            for kind in ('event', 'lock', 'sem', 'queue', 'cond', 'put', 'bounded'):
                log.clear()
                ev = asyncio.Event(); lk = asyncio.Lock(); sem = asyncio.Semaphore(1); q = asyncio.Queue(1)
                cond = asyncio.Condition(); bs = asyncio.BoundedSemaphore(2)
                async def user(n):
                    try:
                        if kind == 'event': log.append((n, await ev.wait()))
                        elif kind == 'lock':
                            async with lk:
                                log.append((n, 'in')); await asyncio.sleep(0); log.append((n, 'out'))
                        elif kind in ('sem', 'bounded'):
                            async with (sem if kind == 'sem' else bs):
                                log.append((n, 'in')); await asyncio.sleep(0); log.append((n, 'out'))
                        elif kind == 'queue': log.append((n, await q.get()))
                        elif kind == 'put': log.append((n, await q.put(n)))
                        else:
                            async with cond:
                                log.append((n, 'wait')); log.append((n, await cond.wait()))
                    except asyncio.CancelledError as e:
                        log.append((n, 'cancelled', e.args)); raise
                ts = [asyncio.create_task(user(n)) for n in range(3)]
                for k in range(8):
                    if k == turn: ts[victim].cancel('c')
                    if k == 2:
                        ev.set()
                        if kind == 'queue': q.put_nowait('a')
                        if kind == 'put' and not q.empty(): log.append(q.get_nowait())
                        if kind == 'cond' and not cond.locked():
                            await cond.acquire(); cond.notify(2); cond.release()
                    if k == 3 and kind == 'queue' and q.empty(): q.put_nowait('b')
                    if k == 4: log.append([repr(o).split(' [')[1] for o in (ev, lk, sem, cond)] + [q._format() if kind != 'put' else 0])
                    log.append(k); await asyncio.sleep(0)
                for t in ts: t.cancel()
                r = await asyncio.gather(*ts, return_exceptions=True)
                print(turn, victim, kind, log, r)
    q = asyncio.Queue(maxsize=2)
    class Mine(asyncio.Queue):
        def _init(self, maxsize): self.items = []; self._queue = self.items; print('init', maxsize)
        def _put(self, item): print('put', item); self.items.append(item)
        def _get(self): return self.items.pop()
    m = Mine(2); m.put_nowait(1); await m.put(2); print(m.full(), await m.get(), m.get_nowait(), m.empty(), m.qsize())
    for K in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        q = K(); [q.put_nowait(x) for x in (3, 1, 2)]; print(str(q), [q.get_nowait() for _ in range(3)], q._unfinished_tasks)
        try: q.get_nowait()
        except asyncio.QueueEmpty as e: print(repr(e))
        for _ in range(3): q.task_done()
        await q.join()
        try: q.task_done()
        except ValueError as e: print(e)
    class MyEvent(asyncio.Event):
        async def wait(self):
            print('waiting'); return await super().wait()
    e = MyEvent(); t = asyncio.create_task(e.wait()); await asyncio.sleep(0); e.set(); print(await t, e.is_set())
    b = asyncio.Barrier(3)
    async def meet(n): return n, await b.wait()
    print(sorted(await asyncio.gather(*(meet(n) for n in range(3)))), b.n_waiting)
asyncio.run(main())
