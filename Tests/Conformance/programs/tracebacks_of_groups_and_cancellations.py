import asyncio, sys, traceback
async def leaf(n):
    await asyncio.sleep(n)
    raise ValueError(f'leaf {n}')
async def mid(n):
    try: await leaf(n)
    except ValueError as e: raise RuntimeError('mid') from e
async def outer():
    async with asyncio.TaskGroup() as g:
        g.create_task(mid(1), name='m1')
        g.create_task(leaf(1), name='l1')
async def main():
    async with asyncio.timeout(10):
        async with asyncio.TaskGroup() as g:
            g.create_task(outer())
            g.create_task(slow())
async def slow():
    try: await asyncio.sleep(100)
    finally: raise KeyError('in finally')
try: asyncio.run(main())
except BaseException as e: traceback.print_exception(e)
async def canceller():
    t=asyncio.current_task(); asyncio.get_running_loop().call_later(1, t.cancel, 'from callback')
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print(e.args, t.cancelling()); t.uncancel(); print(t.cancelling())
    t.cancel()
    await asyncio.sleep(1)
try: asyncio.run(canceller())
except asyncio.CancelledError as e: print('cancelled', repr(e))
with asyncio.Runner(debug=False) as r:
    r.run(asyncio.sleep(1)); print(r.get_loop().time())
    try: r.run(leaf(1))
    except ValueError: traceback.print_exc()
try: r.run(leaf(1))
except RuntimeError as e: print(e)
try: asyncio.run(3)
except ValueError as e: print(e)
async def nested_run():
    c=leaf(0)
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
asyncio.run(nested_run())
asyncio.run(outer())
