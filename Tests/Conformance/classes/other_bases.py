class A:
    def hi(self):
        return "A"


class B:
    def hi(self):
        return "B"


class C(A):
    pass


class D(C):
    pass


c, d = C(), D()
print(c.hi(), d.hi(), A.__subclasses__())
C.__bases__ = (B,)
print(c.hi(), d.hi(), isinstance(d, B), isinstance(d, A), A.__subclasses__(), B.__subclasses__())
print([cls.__name__ for cls in D.__mro__])
for bases in (), 1, (1,), (D,), (int,), (object,):
    try:
        C.__bases__ = bases
    except TypeError as error:
        print(error)
print(C.__bases__)


class Reversed(type):
    def mro(cls):
        order = super().mro()
        return order[:1] + order[1:-1][::-1] + order[-1:]


class E(A, B, metaclass=Reversed):
    pass


print(E().hi(), E.__mro__)
