# Calls awaited where they stand that suspend now and then: the frames of their callers appear when they are needed.
import asyncio
import traceback


async def leaf(n):
    if n % 3 == 0:
        await asyncio.sleep(0)
    return n
async def mid(n, acc=()):
    a = await leaf(n)
    b = (a, await leaf(n + 1), [await leaf(n + 2)])
    return b, acc
async def rec(n):
    if n == 0:
        await asyncio.sleep(0.01)
        return 1
    for i in range(2):
        x = await rec(n - 1)
    return x + await rec(n - 1)
async def boom(n):
    if n == 0:
        raise ValueError("boom")
    return await boom(n - 1)
async def boom2(n):
    if n == 0:
        await asyncio.sleep(0)
        raise ValueError("boom2")
    return await boom2(n - 1)
async def stop(n):
    if n == 0: raise StopIteration(5)
    return await stop(n - 1)
class A:
    def __init__(self): self.v = 3
    async def get(self, k=1, *, z=2):
        return self.v + k + z + await leaf(k)
    async def twice(self, *args, **kw):
        return await self.get(1) + await self.get(k=2, z=await leaf(6)) + len(args) + len(kw)
    async def __aenter__(self):
        await self.get()
        return self
    async def __aexit__(self, *a):
        await self.twice(*a)
        return False
    def __aiter__(self): return self
    async def __anext__(self):
        if self.v > 9: raise StopAsyncIteration
        self.v += 1
        return await self.get()
async def closure(n):
    k = n
    async def inner():
        nonlocal k
        k += await leaf(n)
        return k
    return await inner() + await inner()
async def awaitable(fut):
    return await fut
async def chain(f): return await awaitable(f)
async def noncoro(): return await chain(5)
async def main():
    for i in range(8): print(await mid(i))
    for i in range(4): print(await rec(i))
    for f in boom, boom2, stop:
        for n in (0, 3):
            try: await f(n)
            except Exception as e: traceback.print_exc(); print(repr(e), repr(e.__cause__))
    a = A()
    print(await a.twice(1, 2, q=3))
    async with a as b: print(b is a, a.v)
    async for x in a: print(x)
    for i in range(5): print(await closure(i))
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(f.set_result, 7)
    print(await chain(f))
    for i in range(3):
        try: await noncoro()
        except TypeError: traceback.print_exc()
    t = asyncio.create_task(rec(3)); await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError as e: print(repr(e))
    async def deep(n):
        return 0 if n == 0 else 1 + await deep(n - 1)
    print(await deep(500))
    try: await deep(3000)
    except RecursionError as e: print(e)
    async def deeps(n):
        if n == 0:
            await asyncio.sleep(0); return 0
        return 1 + await deeps(n - 1)
    print(await deeps(700))
    async def show(n):
        if n: return await show(n - 1)
        print(asyncio.current_task().get_coro().cr_running, len(asyncio.all_tasks()))
    await show(3)
asyncio.run(main())
