import asyncio, traceback

def chain(error):
    parts = []
    while error is not None:
        parts.append(f"{type(error).__name__}{error.args}")
        error = error.__context__
    return " <- ".join(parts)

async def inner(mode):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("  caught", chain(e))
        if mode == "raise":
            raise KeyError("raised")
    if mode == "at once":
        raise KeyError("at once")
    if mode == "after a turn":
        await asyncio.sleep(0)
        raise KeyError("after")
    if mode == "in a call":
        await other()
    return "returned"

async def other():
    try:
        raise KeyError("in a call")
    finally:
        pass

async def middle(mode):
    try:
        return await inner(mode)
    except KeyError as e:
        print("  middle", chain(e))
        try:
            raise IndexError("middle")
        except IndexError as e:
            print("  again", chain(e))
        await asyncio.sleep(0)
        try:
            raise IndexError("middle after a turn")
        except IndexError as e:
            print("  later", chain(e))
        raise

async def outer(mode, depth):
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            print(" ", await middle(mode))
            raise TypeError("outer at once")
        except (KeyError, TypeError) as e:
            print("  outer", chain(e))
        await asyncio.sleep(0)
        try:
            raise TypeError("outer later")
        except TypeError as e:
            print("  outer", chain(e))

class Waits:
    def __init__(self, f): self.f = f
    def __await__(self):
        try:
            yield from self.f
        except asyncio.CancelledError as e:
            print("  in __await__", chain(e))
            try: raise LookupError("here")
            except LookupError as e: print("  in __await__", chain(e))
            raise LookupError("from __await__")

async def own():
    try:
        raise ValueError("own")
    except ValueError:
        try:
            await Waits(asyncio.get_running_loop().create_future())
        except Exception as e:
            print("  own", chain(e))

def gen():
    try:
        yield 1
    except KeyError as e:
        print("  gen", chain(e))
        try: raise IndexError("gen")
        except IndexError as e: print("  gen", chain(e))
        yield 2
    raise LookupError("end")

def deleg():
    try:
        raise ValueError("deleg")
    except ValueError:
        try:
            yield from gen()
        except LookupError as e:
            print("  deleg", chain(e))
            yield 3

async def main():
    for mode in ("raise", "at once", "after a turn", "in a call", "return"):
        print(mode)
        t = asyncio.create_task(outer(mode, 0))
        await asyncio.sleep(0)
        t.cancel("stop")
        await asyncio.wait([t])
    print("awaitable")
    t = asyncio.create_task(own())
    await asyncio.sleep(0)
    t.cancel("stop")
    await asyncio.wait([t])
    print("generators")
    g = deleg()
    print(next(g))
    print(g.throw(KeyError("thrown")))
    print(next(g))

asyncio.run(main())
