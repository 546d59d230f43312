class A:
    @classmethod
    def c(cls, x):
        return cls.__name__, x

    @staticmethod
    def s(x):
        return x


class B(A):
    pass


print(A.c(1), B.c(2), B().c(3), A.s(4), B().s(5), A.c.__self__ is A, A.s.__name__)
try:
    A().s()
except TypeError as e:
    print(e)
