# Messages name the classes of tasks and futures with their module, those of coroutines without.
import asyncio
try: asyncio.Future.foo
except AttributeError as e: print(e)
async def m():
    f=asyncio.get_running_loop().create_future()
    try: f.foo
    except AttributeError as e: print(e)
    try: f+1
    except TypeError as e: print(e)
    t=asyncio.current_task()
    for x in (lambda: t.foo, lambda: t+1, lambda: t[0], lambda: len(t), lambda: t(), lambda: t<t, lambda: int(t), lambda: -t, lambda: [1][t], lambda: "a".join([t]), lambda: iter(f), lambda: asyncio.Task(), lambda: asyncio.Task(1), lambda: asyncio.Future(1), lambda: asyncio.Future.__new__(), lambda: {**t}, lambda: [*t], lambda: with_(t), lambda: t.cancel(1,2), lambda: f.set_result(), lambda: asyncio.Future.result(1), lambda: asyncio.Future.result(t), lambda: 1 in t, lambda: round(t), lambda: t.__class__.__mro__, lambda: f"{t:>9}", lambda: asyncio.Task.cancel(f), lambda: sorted([t,f])):
        try: print(type(x()))
        except Exception as e: print(type(e).__name__, e)
    async def co(): pass
    c=co()
    for x in (lambda: c.foo, lambda: c+1):
        try: print(x())
        except Exception as e: print(type(e).__name__, e)
    c.close()
def with_(t):
    with t: pass
asyncio.run(m())
