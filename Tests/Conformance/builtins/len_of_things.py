class C:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(
    len("añ"), len([1]), len({1: 2}), len(range(5)), len(()), len({1, 2}), len(C(3)), len(C(True))
)
for x in 5, None, C(-1), C("a"), C(2.0), C(10**30), (i for i in ""):
    try:
        len(x)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
