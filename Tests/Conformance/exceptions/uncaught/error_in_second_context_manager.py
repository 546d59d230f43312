class A:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False


class B(A):
    def __enter__(self):
        raise KeyError("second")


def f():
    with A() as a, \
            B() as b:
        print(a, b)


f()
