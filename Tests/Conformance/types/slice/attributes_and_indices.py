s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(3), slice(None, None, -1).indices(4))
print(slice(-3, None).indices(10), slice(1, 2) == slice(1, 2), slice(1) < slice(2))
print("abcdefgh"[s], [1, 2, 3][slice(-1)], (1, 2, 3)[slice(None, None, -1)])
for f in (
    lambda: hash(s),
    lambda: slice(),
    lambda: slice(1, 2, 0).indices(3),
    lambda: [1][slice("a", 2)],
    lambda: s.indices(-1),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
