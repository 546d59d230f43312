# A metaclass's `mro` may give a class other bases while it gets some.
class Order(type):
    def mro(cls):
        global ready
        if ready and cls.__name__ == "C":
            ready = False
            C.__bases__ = (B2,)
        return type.mro(cls)


ready = False


class A(metaclass=Order):
    pass


class B1(A):
    pass


class B2(A):
    pass


class C(A):
    pass


ready = True
C.__bases__ = (B1,)
B1.__bases__ = (C,)
print(C.__bases__, B2.__subclasses__(), B1.__subclasses__(), B1.__bases__, C.__subclasses__())
