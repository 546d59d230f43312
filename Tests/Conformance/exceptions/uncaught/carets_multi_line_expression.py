def f(*args):
    raise KeyError("many")


f(
    1,
    2,
)
