import enum
from dataclasses import dataclass


class Number(int, enum.Enum):
    ONE = 1


class Perm(enum.IntFlag):
    R = 4
    W = 2
    X = 1


@dataclass
class Point:
    x: int
    y: int


class Corner(Point, enum.Enum):
    TOP = 1, 2


class Plain(enum.Enum):
    A = 1

    def method(self):
        return 1

    @property
    def shown(self):
        return 2


print("real" in dir(Number), "__new__" in dir(Number), "__new__" in dir(Plain), dir(Plain))
print(dir(Plain.A), "bit_length" in dir(Number.ONE))
print((Perm.R | Perm.W).value, (Perm.R & 6).name, type(Perm.R ^ 1).__name__, type(2 | Perm.R).__name__, ~Perm.R)
print(repr(Corner.TOP), Corner.TOP.x)
