class C:
    __iter__ = None

    def __getitem__(self, i):
        return i


class D:
    __contains__ = None


for f in (lambda: iter(C()), lambda: 1 in D(), lambda: list(C())):
    try:
        f()
    except TypeError as e:
        print(e)
