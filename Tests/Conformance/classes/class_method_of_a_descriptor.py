class Shown:
    def __get__(self, instance, owner=None):
        return (instance, owner)


class A:
    shown = classmethod(Shown())

    @classmethod
    @property
    def name(cls):
        return cls.__name__

    @classmethod
    def plain(cls):
        return cls

    twice = classmethod(plain)


class B(A):
    number: int = 1


for owner in (A, B, B()):
    print(owner.shown, owner.name, owner.twice())
print(B.__annotations__)
del B.__annotations__
print(B.__annotations__)
try:
    del A.__annotations__
except AttributeError as error:
    print(error)
