def f(a, b=1, *, c=2):
    return a, b, c


def g(x, y=0, *, c=1):
    return "g", x, y, c


def closure():
    z = 1
    return lambda: z


f.__defaults__ = (5, 6)
f.__kwdefaults__ = {"c": 9}
print(f())
f.__code__ = g.__code__
print(f(1), f.__name__)
for value in 1, closure().__code__:
    try:
        f.__code__ = value
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
