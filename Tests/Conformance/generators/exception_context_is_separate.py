import sys


def g():
    print(sys.exception())
    try:
        raise KeyError("inside")
    except KeyError:
        yield 1
        print(repr(sys.exception()))


it = g()
try:
    raise ValueError("outside")
except ValueError:
    next(it)
    print(repr(sys.exception()))
list(it)
