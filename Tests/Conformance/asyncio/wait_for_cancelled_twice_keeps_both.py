import asyncio
async def stubborn(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('inner cancelled'); await asyncio.sleep(n); print('inner ends')
def chain(e):
    r=[]
    while e: r.append(repr(e)); e=e.__context__
    return r
async def waiter(n, t=100):
    try: await asyncio.wait_for(stubborn(n), t)
    except BaseException as e: print(chain(e)); raise
async def main():
    for n in (0, 1, 5):
      for second in (0, 0.5, 2):
        t=asyncio.create_task(waiter(n)); await asyncio.sleep(1)
        t.cancel('one'); await asyncio.sleep(second); print(n, second, t.cancel('two'))
        try: await t
        except asyncio.CancelledError as e: print('main', chain(e))
        await asyncio.sleep(10)
        t=asyncio.create_task(waiter(n, 1)); await asyncio.sleep(1.1 if n else 1); print('timeout', n, second, t.cancel('during'))
        try: await t
        except (asyncio.CancelledError, TimeoutError) as e: print('main', chain(e))
        await asyncio.sleep(10)
asyncio.run(main())
