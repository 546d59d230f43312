import inspect


async def f():
    pass


c = f()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c))
c.close()
print(inspect.getcoroutinestate(c), inspect.iscoroutinefunction(f), str(inspect.signature(f)))
