"""What a failed comprehension iterated ends with the exception, wherever that is dropped."""
import asyncio
import contextlib

async def c(n):
    try:
        for i in range(n): yield i
    finally: print("c ends")
async def bad(): raise KeyError

class Swallows:
    async def __aenter__(self): pass
    async def __aexit__(self, *e): return True
async def comp(): return [await bad() async for x in c(2)]
async def turns(k):
    print(k)
    await asyncio.sleep(0)
    print("slept")
    await asyncio.sleep(0)
    print("slept")
async def main():
    async with Swallows(): [await bad() async for x in c(2)]
    await turns("async with")
    with contextlib.suppress(KeyError): await comp()
    await turns("suppress")
    async with contextlib.AsyncExitStack() as s:
        await s.enter_async_context(Swallows())
        await comp()
    await turns("stack")
    try: await comp()
    except* KeyError: pass
    await turns("star")
    r = await asyncio.gather(comp(), return_exceptions=True)
    await turns("gather")
    del r
    await turns("del")
    t = asyncio.create_task(comp())
    await asyncio.wait([t])
    await turns("task")
    try: await t
    except KeyError as e: pass
    await turns("task awaited")
    t = None
    await turns("task gone")
    try:
        async with asyncio.TaskGroup() as g: g.create_task(comp())
    except* KeyError as e:
        print("group")
    await turns("group")
    try:
        try: await comp()
        except KeyError as e: raise ValueError
    except ValueError as e: pass
    await turns("context")
    async def catches():
        try: await comp()
        except KeyError: return 1
    await catches()
    await turns("returned from handler")
    for i in range(2):
        try: await comp()
        except KeyError: continue
    await turns("continued")
asyncio.run(main())
