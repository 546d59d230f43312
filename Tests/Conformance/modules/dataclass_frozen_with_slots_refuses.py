"""What a frozen dataclass with slots says of fields and of other attributes, also in a class derived from it."""
from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


@dataclass(frozen=True)
class Plain:
    x: int


class Derived(Point):
    pass


class DerivedPlain(Plain):
    pass


def attempt(call, *args):
    try:
        print(call(*args))
    except (FrozenInstanceError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)


for cls in (Point, Derived, Plain, DerivedPlain):
    made = cls(1)
    for name in ("x", "other"):
        attempt(setattr, made, name, 5)
        attempt(delattr, made, name)
    print(made)
