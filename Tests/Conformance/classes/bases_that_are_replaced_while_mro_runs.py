# The bases that a class has had are still known after an `mro` that makes much has run.
class Meta(type):
    def mro(cls):
        [[number] for number in range(200)]
        return super().mro()


class A(metaclass=Meta):
    pass


class B(metaclass=Meta):
    pass


def make():
    class C(A):
        pass

    return C


for number in range(20):
    C = make()
    C.__bases__ = (B,)
    assert not [cls for cls in A.__subclasses__() if cls is C], "still a subclass"
    assert C in B.__subclasses__()
print(C.__bases__, C.__mro__)
