# A class derived from property may have its own __get__, __set__ and __delete__.
class Logged(property):
    def __get__(self, instance, owner=None):
        print("get", instance is None)
        return self if instance is None else super().__get__(instance, owner)

    def __set__(self, instance, value):
        print("set", value)
        super().__set__(instance, value * 2)

    def __delete__(self, instance):
        print("delete")
        super().__delete__(instance)


class OnlySet(property):
    def __set__(self, instance, value):
        raise AttributeError(f"no {value}")


class C:
    def __init__(self):
        self._x = 1

    @Logged
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        self._x = None

    @OnlySet
    def y(self):
        return 5


c = C()
print(c.x)
c.x = 4
print(c.x)
del c.x
print(c._x, type(C.x))
for action in (lambda: setattr(c, "y", 3), lambda: delattr(c, "y")):
    try:
        action()
    except AttributeError as error:
        print(error)
print(c.y)
