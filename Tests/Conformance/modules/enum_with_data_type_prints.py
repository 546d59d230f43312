from dataclasses import dataclass
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, StrEnum, auto


class Text(str, Enum):
    X = "x"


class Number(IntEnum):
    Y = 1


class Word(StrEnum):
    Z = auto()


class Bits(IntFlag):
    A = 1
    B = 2


class Floats(float, ReprEnum):
    HALF = 0.5


class Own(IntEnum):
    K = 3

    def __str__(self):
        return "own str"

    def __repr__(self):
        return "own repr"


class Colour(Enum):
    RED = 1

    def __format__(self, spec):
        return f"<{spec}>"


class Shade(Flag):
    DARK = auto()
    LIGHT = auto()


@dataclass
class Entry:
    word: Word
    number: Number


for member in (Text.X, Number.Y, Word.Z, Bits.A, Bits.A | Bits.B, Floats.HALF, Own.K, Colour.RED, Shade.DARK, ~Shade.DARK):
    print(repr(member), str(member), f"{member}", "%s %r" % (member, member), [member])
print(Entry(Word.Z, Number.Y))
print(f"{Number.Y:>4}|{Word.Z:>4}|{Floats.HALF:.3f}|{Text.X:>10}")
