def outer():
    def inner(x):
        pass

    return inner


class A:
    class B:
        def m(self):
            pass

        @classmethod
        def c(cls, x):
            pass

        @staticmethod
        def s(x):
            pass


for call in (
    lambda: outer()(),
    lambda: A.B().m(1),
    lambda: A.B.c(),
    lambda: A.B.s(),
    lambda: A.B(1),
):
    try:
        call()
    except TypeError as e:
        print(e)
