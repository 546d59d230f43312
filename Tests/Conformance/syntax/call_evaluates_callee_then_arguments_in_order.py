def say(x):
    print("eval", x)
    return x


def f():
    print("callee")
    return lambda *a, **k: print(a, k)


f()(say(1), *[say(2), say(3)], k=say(4), **{"z": say(5)})
