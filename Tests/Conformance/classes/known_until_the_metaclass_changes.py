"""What is known of a class holds until the class, or its metaclass, changes."""
import abc
import enum


class Meta(type):
    pass


class Made(metaclass=Meta):
    kind = "plain"

    def __init__(self, value):
        self.value = value

    @classmethod
    def make(cls):
        return cls(1)


def look(times=3):
    return [(Made.kind, Made(2).value, type(Made.make()).__name__) for _ in range(times)][-1]


print(look())
Made.kind = "changed"
print(look())
Meta.kind = property(lambda cls: "by the metaclass")
print(look())
del Meta.kind
print(look())
Meta.__call__ = lambda cls, value: type("Other", (), {"value": -value})()
print(look())
del Meta.__call__
print(look())
Meta.__getattribute__ = lambda cls, name: "caught" if name == "kind" else type.__getattribute__(cls, name)
print(look())
del Meta.__getattribute__
print(look())
Meta.make = property(lambda cls: lambda: 5)
print(look())
del Meta.make
print(look())


class Colour(enum.Enum):
    RED = 1
    BLUE = 2

    def described(self):
        return f"{self.name}={self.value}"


def colours():
    return [(Colour.RED, Colour.BLUE.value, Colour(2) is Colour.BLUE, Colour.RED.described(), Colour["RED"]) for _ in range(3)][-1]


print(colours())
Colour.__get__ = lambda self, instance, owner: "got"
print([Colour.RED for _ in range(3)])
del Colour.__get__
print(colours())
for name in ("GREEN", "__nothing__"):
    for _ in range(2):
        try:
            getattr(Colour, name)
        except AttributeError as error:
            print(error)


class Fallback:
    known = "class"

    def __init__(self):
        self.own = "own"

    @property
    def failing(self):
        return self.missing_in_getter.x

    @property
    def raising(self):
        raise AttributeError("raised")

    def __getattr__(self, name):
        if name.startswith("missing"): raise AttributeError(name)
        return f"fallback {name}"

    def method(self):
        return "method"


one = Fallback()
for _ in range(3):
    print(one.own, one.known, one.failing, one.raising, one.other, one.method(), one.absent)
Fallback.__getattribute__ = lambda self, name: "first" if name == "own" else object.__getattribute__(self, name)
for _ in range(2):
    print(one.own, one.known, one.other)
del Fallback.__getattribute__
print(one.own, one.other)
del Fallback.__getattr__
try:
    one.other
except AttributeError as error:
    print(error)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        return True if "area" in vars(other) and cls is Shape else NotImplemented


class Square(Shape):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2


class Like:
    def area(self): return 0


class Unlike: pass


def areas():
    return [(Square(2).area(), isinstance(Square(1), Shape), isinstance(Like(), Shape), isinstance(Unlike(), Shape), isinstance(3, Shape)) for _ in range(3)][-1]


print(areas())
Shape.register(Unlike)
print(areas())
try:
    Shape()
except TypeError as error:
    print(error)
Square.__abstractmethods__ = frozenset({"side"})
try:
    Square(2)
except TypeError as error:
    print(error)
Square.__abstractmethods__ = frozenset()
print(Square(3).area())


class Claims:
    @property
    def __class__(self): return Square


print(isinstance(Claims(), Shape), isinstance(Claims(), Square), type(Claims()) is Claims)
abc.ABCMeta.__instancecheck__, kept = lambda cls, instance: "asked", abc.ABCMeta.__instancecheck__
print(isinstance(3, Shape))
abc.ABCMeta.__instancecheck__ = kept
print(isinstance(3, Shape), isinstance(Square(1), Shape))
