"""Equal constants of a program are one object: tuples, bytes and large numbers, in one body and in several."""


def one():
    a, b = (1, "x"), (1, "x")
    c, d = b"xy", b"xy"
    e, f = 10**30, 10**30
    g, h = 123456789012345678901, 123456789012345678901
    i, j = (1, (2, b"x", -1, None, ...)), (1, (2, b"x", -1, None, ...))
    k, l = 1j, 1j
    return a is b, c is d, e is f, g is h, i is j, k is l


def two(default=(1, "x")):
    return default is (1, "x"), two.__defaults__[0] is (1, "x"), (lambda: (1, "x"))() is default


class Class:
    first = (1, "x")
    same = first is (1, "x")


print(one(), two(), Class.same)
print((1, 2.0), (1.0, 2), (0.0,) is (-0.0,), (1,) is (True,), (0.0,), (-0.0,), (True, 1), (1, True))
print([(5, 6) is first for first in [(5, 6), (5, 6)]], eval("(7, 8)") is (7, 8), eval("(7, 8) is (7, 8)"))
