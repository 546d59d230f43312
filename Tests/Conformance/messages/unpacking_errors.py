def t(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def two(x):
    a, b = x


def starred(x):
    a, *b, c, d = x


def one(x):
    (a,) = x


for x in [], [1], [1, 2, 3], "abc", 5, None, range(1), {1, 2, 3}, (i for i in range(3)):
    t(lambda: two(x))
for x in [], [1, 2], 7:
    t(lambda: starred(x))
t(lambda: one([1, 2]))
t(lambda: [None for a, b in [(1, 2, 3)]])
