import inspect
from inspect import getattr_static


class Loud:
    called = False

    def __getattribute__(self, name):
        Loud.called = True
        return object.__getattribute__(self, name)

    @property
    def value(self):
        Loud.called = True

    @property
    def __class__(self):
        Loud.called = True
        return int


thing = Loud()
print(type(getattr_static(thing, "value")).__name__, Loud.called)


class Shadowed:
    @property
    def __dict__(self):
        Loud.called = True
        return {"x": 1}

    x = "of the class"


class Meta(type):
    x = "of the metaclass"

    @property
    def __dict__(cls):
        Loud.called = True
        return {"y": 1}

    @property
    def __mro__(cls):
        Loud.called = True
        return ()


class Made(metaclass=Meta):
    y = 3


class Slotted:
    __slots__ = "a", "__dict__"


shadowed, slotted = Shadowed(), Slotted()
slotted.b = 2
print(getattr_static(shadowed, "x"), getattr_static(shadowed, "z", None), Loud.called)
print(getattr_static(Made, "x"), getattr_static(slotted, "b"), type(getattr_static(slotted, "a")).__name__)
for thing, name in (Made, "y"), (shadowed, "nothing"), (3, "nothing"):
    try:
        print(getattr_static(thing, name))
    except AttributeError as error:
        print("no", error)
print(Loud.called)
