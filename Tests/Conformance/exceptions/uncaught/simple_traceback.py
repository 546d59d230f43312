def f(x):
    return g(x)


def g(x):
    raise ValueError(f"bad {x}")


f(1)
