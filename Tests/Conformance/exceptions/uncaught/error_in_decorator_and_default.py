def deco(f):
    raise TypeError("no decorating")


@deco
def f():
    pass
