def f(a, b, c, *, d, e):
    pass


def one(a):
    pass


def kw(*, k):
    pass


class C:
    def m(self, x):
        pass


for call in (
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2),
    lambda: f(1, 2, 3),
    lambda: f(1, 2, 3, d=1),
    lambda: one(),
    lambda: kw(),
    lambda: C().m(),
    lambda: C.m(),
    lambda: (lambda x, y: 0)(),
    lambda: f(b=1),
):
    try:
        call()
    except TypeError as e:
        print(e)
