def f(a, b=1, /, c=2, *, d=3):
    pass


def g(a, b):
    pass


class C:
    def __init__(self, x):
        pass


for call in (
    lambda: f(1, z=2),
    lambda: f(1, a=2),
    lambda: f(1, a=2, b=3),
    lambda: g(1, a=2),
    lambda: g(1, 2, b=3),
    lambda: g(**{"a": 1, "q": 2}),
    lambda: C(y=1),
    lambda: C(1, x=2),
    lambda: f(b=1),
    lambda: g(a=1, **{"a": 2}),
):
    try:
        call()
    except TypeError as e:
        print(e)
