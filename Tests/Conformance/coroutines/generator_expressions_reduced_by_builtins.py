"""Generator expressions that builtins reduce to a value, in coroutines."""
def names(e):
    tb = e.__traceback__; r = []
    while tb: r.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    return r
import asyncio
async def main():
    xs = [1, 2, 3]
    print(sum(x for x in xs), any(x > 2 for x in xs), ' '.join(str(x) for x in xs), await asyncio.gather(*(asyncio.sleep(0, x) for x in xs)))
    async def f(k): return max(x * k for x in xs)
    print(await f(2), [await f(k) for k in range(2)], sum([await f(k) for k in range(3)]))
    try: print(sum(1 // x for x in [0]))
    except ZeroDivisionError as e: print(names(e))
asyncio.run(main())
