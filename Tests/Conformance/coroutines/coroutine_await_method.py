async def f():
    return 5


it = f().__await__()
print(type(it).__name__, iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print(e.value)
