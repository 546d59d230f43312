import asyncio
def gen(n):
    try:
        for i in range(n): yield i
    finally: print('end', n)
G = gen(3)
def make(): return G
for x in make():
    print(x); break
print(next(G))
class H:
    def __init__(s): s.g = gen(9); s.a = agen(9)
    def get(s): return s.g
    def aget(s): return s.a
    def own(s): 
        try: yield 1; yield 2
        finally: print('own end')
    async def aown(s):
        try: yield 1; yield 2
        finally: print('aown end')
async def agen(n):
    try:
        for i in range(n): yield i
    finally: print('aend', n)
h = H()
for x in h.get():
    print(x); break
print(next(h.g))
for x in h.own(): break
print('after own')
def kw(*, n=5): 
    try: yield n; yield n
    finally: print('kw end')
for x in kw(n=3): break
print('after kw')
for x in (y for y in gen(10)): break
print('after genexpr')
try:
    for x in gen(11): 1/0
except ZeroDivisionError: print('zde')
def f():
    for x in gen(12): return x
print(f())
async def main():
    async for x in h.aget(): print(x); break
    print(await anext(h.a))
    async for x in h.aown(): break
    await asyncio.sleep(0); print('-'); await asyncio.sleep(0); print('-'); await asyncio.sleep(0)
    for x in h.get(): await asyncio.sleep(0); break
    print(next(h.g))
    for x in h.own(): await asyncio.sleep(0); break
    print('after own')
    async def r():
        for x in gen(13): await asyncio.sleep(0); return x
    print(await r())
    async def r():
        for x in gen(14):
            for y in gen(15):
                await asyncio.sleep(0)
                if y: return x
    print(await r())
    async def r():
        for x in gen(16):
            try:
                async for y in agen(17):
                    await asyncio.sleep(0)
                    if y: raise KeyError(y)
            finally: print('fin')
    try: await r()
    except KeyError as e: print(repr(e))
    t = asyncio.create_task(r()); 
    async def r():
        async for y in agen(18): await asyncio.sleep(5)
    t = asyncio.create_task(r())
    await asyncio.sleep(1); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled')
    async def r():
        async for y in agen(19):
            for z in gen(2):
                if z: break
                await asyncio.sleep(0)
            else: print('else')
            if y == 2: continue
            print('y', y)
        else: print('all')
        async for y in agen(20):
            if y: break
        else: print('no')
    await r()
asyncio.run(main())
