import asyncio
async def c(n):
    try:
        for i in range(n):
            try: yield i
            except KeyError as e: print('caught', repr(e))
    finally: print('end', n)
def s(n):
    try:
        for i in range(n): yield i
    finally: print('sync end', n)
async def step(co, how):
    try:
        if how == 'throw': co.throw(KeyError('x'))
        elif how == 'close': co.close()
        else: co.send(how)
    except BaseException as e: print(type(e).__name__, e, e.args)
async def main():
    for how in ['throw', 'close', None, 5]:
        for make in ['__anext__()', 'asend(None)', 'asend(3)', 'athrow(ValueError(1))', 'aclose()']:
            for begun in (0, 1):
                print(how, make, begun)
                g = c(3)
                if begun: await g.__anext__()
                co = eval('g.' + make)
                await step(co, how)
                await step(co, how)
                try: print(await g.__anext__())
                except BaseException as e: print(type(e).__name__, e)
                await g.aclose()
    try:
        for x in s(3): raise ValueError(x)
    except ValueError as e: print('handler')
    def f():
        for x in s(4): 1/0
    try: f()
    except ZeroDivisionError: print('handler 2')
    async def af():
        for x in s(5): await asyncio.sleep(0); 1/0
    try: await af()
    except ZeroDivisionError: print('handler 3')
    try:
        async for x in c(6): raise ValueError(x)
    except ValueError as e: print('handler 4')
    await asyncio.sleep(0); print('.'); await asyncio.sleep(0); print('.')
    await asyncio.sleep(0); print('.'); await asyncio.sleep(0); print('.')
    try: [1/0 async for x in c(7)]
    except ZeroDivisionError as e: print('handler 5')
    await asyncio.sleep(0); print('.'); await asyncio.sleep(0); print('.')
    await asyncio.sleep(0); print('.'); await asyncio.sleep(0); print('.')
    async for x in (y async for y in c(8)): break
    await asyncio.sleep(0); print('.'); await asyncio.sleep(0); print('.')
    await asyncio.sleep(0); print('.'); await asyncio.sleep(0); print('.')
    await asyncio.sleep(0); print('.'); await asyncio.sleep(0); print('.')
    async for x in c(9): return 7
asyncio.run(main())
async def main():
    async for x in c(9): raise KeyError
try: asyncio.run(main())
except KeyError: print('key')
