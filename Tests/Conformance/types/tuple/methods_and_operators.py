t = (1, 2, 1)
print(t.count(1), t.index(2), t + (3,), t * 2, 0 * t, t[1:], t[::-1], len(t), (), (1,))
print(t == (1, 2, 1.0), t < (1, 3), () < (0,), hash((1, 2)), hash(()), hash((1.0, 2)))
for f in (lambda: t.index(9), lambda: t[3], lambda: t + [1], lambda: t["a"], lambda: hash(([],)),
          lambda: t.append, lambda: tuple(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
