import asyncio
async def fail(n, exc=ValueError): await asyncio.sleep(n); raise exc(n)
async def nested():
    async with asyncio.TaskGroup() as g:
        g.create_task(fail(1))
        async def inner():
            try:
                async with asyncio.TaskGroup() as h:
                    h.create_task(fail(5), name='five'); h.create_task(fail(6))
            except* asyncio.CancelledError: print('never')
            except BaseException as e: print('inner', repr(e)); raise
        g.create_task(inner())
async def both():
    async with asyncio.TaskGroup() as g:
        g.create_task(fail(1, KeyError)); g.create_task(fail(1, OSError))
        await fail(0.5, RuntimeError)
async def main():
    try: await nested()
    except* ValueError as e: print(e.exceptions, e)
    try: await both()
    except* RuntimeError as e: print('rt', e.exceptions)
    try:
        async with asyncio.TaskGroup() as g:
            t=g.create_task(asyncio.sleep(10)); await asyncio.sleep(1); t.cancel()
        print('cancelled child ok', t.cancelled())
    except BaseException as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fail(1, SystemExit))
            await asyncio.sleep(5)
    except BaseException as e: print(type(e), e)
    g=asyncio.TaskGroup()
    try: g.create_task(asyncio.sleep(0))
    except RuntimeError as e: print(e)
    async with g: pass
    try:
        async with g: pass
    except RuntimeError as e: print(e)
    async with asyncio.TaskGroup() as g:
        g.create_task(fail(1)); g.create_task(fail(2)); g.create_task(nested(), name='deep')
asyncio.run(main())
