"""The frames that a traceback passed in comprehensions have code."""
import traceback, sys
def f():
    return [1 / x for x in [0]]
try: f()
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        c = tb.tb_frame.f_code
        print(c.co_name, c.co_firstlineno, tb.tb_lineno, c.co_varnames, c.co_flags & 0x20)
        tb = tb.tb_next
    print([(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__)])
try: sum({k: 1 / k for k in [0]} for z in [1])
except ZeroDivisionError as e: print([(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__)])
import asyncio
async def a(i):
    raise ValueError(i)
async def c(n):
    for i in range(n): yield i
async def main():
    try:
        g = (sum([y for x in [(await a(4))] async for y in c(x % 3)]) async for x in c(2))
        print([v async for v in g])
    except ValueError as e:
        print([(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)])
    try:
        print([y for x in [(await a(4))] async for y in c(x % 3)])
    except ValueError as e:
        print([(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)])
asyncio.run(main())
