def constant(f):
    return 42


@constant
def f():
    pass


print(f)


@(lambda g: g())
def result():
    return "called"


print(result)
