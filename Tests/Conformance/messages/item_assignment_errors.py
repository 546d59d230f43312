def t(f):
    try:
        f()
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)


def store(x, i=0):
    x[i] = 1


def delete(x, i=0):
    del x[i]


for x in (1,), "a", 5, None, range(3), frozenset(), len, {1}:
    t(lambda: store(x))
    t(lambda: delete(x))
t(lambda: store([], 0))
t(lambda: store([], "a"))
t(lambda: delete([], 0))
