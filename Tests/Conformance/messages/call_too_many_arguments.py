def none():
    pass


def one(a):
    pass


def two(a, b=1):
    pass


def three(a, b=1, c=2):
    pass


def kw(a, *, k=1):
    pass


def kw2(*, k, l=2):
    pass


class C:
    def m(self):
        pass


for call in (
    lambda: none(1),
    lambda: one(1, 2),
    lambda: two(1, 2, 3),
    lambda: three(1, 2, 3, 4, 5),
    lambda: kw(1, 2, k=3),
    lambda: kw(1, 2, 3),
    lambda: kw2(1, k=2),
    lambda: C().m(1),
    lambda: C().m(1, 2),
):
    try:
        call()
    except TypeError as e:
        print(e)
