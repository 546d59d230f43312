"""A coroutine that ignores GeneratorExit is let go of by the one that awaits it, and ends then, unless something else holds it."""
import contextlib
class Wait:
    def __await__(self):
        yield
async def deepest(name):
    try:
        await Wait()
    finally:
        print(name, "ends")
async def ignoring(name):
    try:
        await Wait()
    finally:
        print(name, "goes on")
        await deepest(name)
async def outer(name, kept=None):
    try:
        await (kept or ignoring(name))
    except RuntimeError as error:
        print(name, "failed", error)
        raise
    finally:
        print(name, "outer ends")
c = outer("call")
c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)
kept = ignoring("kept")
c = outer("kept", kept)
c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)
print("still")
kept.close()
print("closed")
async def with_stack():
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(deepest, "stack")
        await Wait()
c = with_stack()
c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)
async def with_stack2():
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(ignoring, "stack")
c = with_stack2()
c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)

def gen(name):
    try:
        yield 1
    finally:
        print(name, "goes on")
        yield from [2]
def delegating(name):
    try:
        yield from gen(name)
    except RuntimeError as error:
        print(name, "failed", error)
    finally:
        print(name, "ends")
g = delegating("gen")
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
print("end")
