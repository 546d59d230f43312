import asyncio, os, traceback
def chain(e):
    out = []
    while e is not None:
        out.append((type(e).__name__, e.args, [f.lineno for f in traceback.extract_tb(e.__traceback__) if f.filename.endswith(os.path.basename(__file__))]))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out
async def main():
    try:
        raise KeyError(1)
    except KeyError:
        try: await asyncio.wait_for(asyncio.sleep(5), 1)
        except TimeoutError as e: print(chain(e))
        try: await asyncio.wait_for(asyncio.sleep(5), 0)
        except TimeoutError as e: print(chain(e))
        t = asyncio.create_task(asyncio.sleep(5)); t.cancel('m')
        try: await t
        except asyncio.CancelledError as e: print(chain(e))
        t = asyncio.create_task(asyncio.sleep(5)); 
        asyncio.get_running_loop().call_soon(t.cancel)
        try: await asyncio.wait_for(t, 1)
        except asyncio.CancelledError as e: print(chain(e))
        try:
            async with asyncio.timeout(1): await asyncio.sleep(4)
        except TimeoutError as e: print(chain(e))
        try:
            async with asyncio.timeout(1): await asyncio.wait_for(asyncio.sleep(5), 3)
        except TimeoutError as e: print(chain(e))
        try:
            async with asyncio.timeout(1): await asyncio.gather(asyncio.sleep(5), asyncio.sleep(3))
        except TimeoutError as e: print(chain(e))
        try:
            async with asyncio.timeout(1): await asyncio.Event().wait()
        except TimeoutError as e: print(chain(e))
        try:
            async with asyncio.TaskGroup() as g: g.create_task(asyncio.sleep(1)); raise ValueError
        except* ValueError as e: print(chain(e), chain(e.exceptions[0]))
        try:
            async with asyncio.TaskGroup() as g:
                async def f(): raise OSError
                g.create_task(f()); await asyncio.sleep(1)
        except* OSError as e: print(chain(e), chain(e.exceptions[0]))
        f = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_later(1, f.cancel, 'x')
        try: await f
        except asyncio.CancelledError as e: print(chain(e))
        try: f.result()
        except asyncio.CancelledError as e: print(chain(e))
        try: await asyncio.shield(f)
        except asyncio.CancelledError as e: print(chain(e))
        f = asyncio.get_running_loop().create_future()
        try: f.result()
        except Exception as e: print(chain(e))
        try:
            for c in asyncio.as_completed([asyncio.sleep(3)], timeout=1): await c
        except TimeoutError as e: print(chain(e))
        try: asyncio.Queue().get_nowait()
        except Exception as e: print(chain(e))
        b = asyncio.Barrier(2)
        asyncio.get_running_loop().call_soon(lambda: asyncio.ensure_future(b.abort()))
        try: await b.wait()
        except Exception as e: print(chain(e))
        l = asyncio.Lock()
        try: l.release()
        except Exception as e: print(chain(e))
        try: asyncio.BoundedSemaphore().release()
        except Exception as e: print(chain(e))
        try: await asyncio.Condition().wait()
        except Exception as e: print(chain(e))
        async def ag():
            try: yield 1
            except ValueError: raise OSError
        a = ag(); await anext(a)
        try: await a.athrow(ValueError)
        except OSError as e: print(chain(e))
        a = ag(); await anext(a)
        await a.aclose()
        try: await anext(a)
        except StopAsyncIteration as e: print(chain(e))
asyncio.run(main())
