# The fields of named tuples: found, cached, documented, and read-only.
from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y")


class Wide(Point):
    __slots__ = ()
    z = 5

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


class Typed(NamedTuple):
    name: str
    size: int = 3


def read(items):
    return [(p.x, p.y) for p in items]


points = [Point(1, 2), Wide(3, 4), Point(y=5, x=6)]
for _ in range(3):
    print(read(points), [p.length for p in points if isinstance(p, Wide)], Typed("a").size)
for attempt in (
        lambda: Point.x.__get__(3), lambda: delattr(points[0], "x"), lambda: setattr(points[0], "x", 1),
        lambda: Point.y.__get__((1,)), lambda: Point.x, lambda: Wide.y, lambda: type(Point.x).__name__,
        lambda: Point.x.__doc__, lambda: Point.x.__get__(None), lambda: Point.x.__get__(None, Point),
        lambda: Point.x.__get__(Point(1, 2)), lambda: points[0].z, lambda: Point._make([1]), lambda: Point(1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
Point.x.__doc__ = "the first"
print(Point.x.__doc__, Point.x, Point.y.__doc__)
Wide.x = property(lambda self: "changed")
print([p.x for p in points])


class Hooked:
    def __init__(self):
        self.known = 1

    @property
    def broken(self):
        return self.absent

    def __getattr__(self, name):
        import sys
        if name == "bad":
            raise ValueError(name)
        return name, sys.exc_info()


h = Hooked()
print(h.known, h.other, h.broken)
try:
    h.bad
except ValueError as error:
    print(repr(error.__context__))
try:
    raise KeyError
except KeyError:
    print(h.inside[1][0])
print(getattr(h, "x", 1), hasattr(h, "y"))


def equal(pairs):
    return [a == b for a, b in pairs], [a != b for a, b in pairs]


class Same:
    def __eq__(self, other):
        return True


nan = float("nan")
print(equal([((1, 2), (1, 2)), ((1, "a"), (1, "b")), ((), ()), ((1,), (1, 2)), ((nan,), (nan,)), ((1,), (1.0,)),
             ((True, None), (1, None)), ((1, Same()), (1, 3)), ((2, Same()), (1, 3)), (((1, 2),), ((1, 2),)),
             (("é", 2**70), ("é", 2**70)), ((1, 2), [1, 2])]))
