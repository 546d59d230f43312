"""`iscoroutinefunction` looks into partials; an async generator does not tell whether it is suspended."""
import asyncio
import functools


async def function(x):
    pass


async def items():
    yield 1


class Holder:
    async def method(self, x):
        pass


print(asyncio.iscoroutinefunction(functools.partial(function, 1)))
print(asyncio.iscoroutinefunction(functools.partial(functools.partial(Holder().method), 1)))
print(asyncio.iscoroutinefunction(functools.partial(print)))
print([name for name in dir(items()) if name.startswith("ag_")])
