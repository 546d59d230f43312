import asyncio


async def f():
    pass


class C:
    async def m(self):
        pass


c = f()
print(type(f).__name__, type(c).__name__, asyncio.iscoroutinefunction(f), asyncio.iscoroutine(c))
print(asyncio.iscoroutinefunction(C().m), asyncio.iscoroutinefunction(len), asyncio.iscoroutine(f))
print(repr(c).split(" at ")[0], f.__name__, C.m.__qualname__)
c.close()
