import inspect


def f(n, acc=1, *rest, key=None, other=2, **kw):
    pass


print(inspect.getcallargs(f, 1, b=2))
print(inspect.getcallargs(f, 1, 2, 3, other=5, key=4))
print(inspect.getcallargs(f, acc=3, n=4))
