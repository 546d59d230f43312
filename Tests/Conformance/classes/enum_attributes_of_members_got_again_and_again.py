# Properties of members: names, values, those of a class of one's own, and members of the same names.
import enum


class Colour(enum.Enum):
    RED = 1
    GREEN = "two"

    @enum.property
    def loud(self):
        return self.name + "!"

    @property
    def plain(self):
        return self.value * 2

    @enum.property
    def broken(self):
        raise AttributeError("broken getter")


class Number(enum.IntEnum):
    ONE = 1
    TWO = 2


class Word(enum.StrEnum):
    name = "is a member"
    other = "value"


class Falling(enum.Enum):
    A = 1

    @enum.property
    def missing(self):
        return self.nothing

    def __getattr__(self, name):
        return "instead of " + name


class Named(enum.Enum):
    X = 1

    def __init__(self, number):
        self.note = f"note {number}"

    @enum.property
    def value(self):
        return "own value"


for turn in range(3):
    for member in (*Colour, *Number, Named.X):
        print(member.name, member.value, getattr(member, "note", None))
    for member in Colour:
        print(member.loud, member.plain)
        try:
            print(member.broken)
        except AttributeError as error:
            print(error)
    print(Word.name, Word.other.value, Falling.A.missing)
    try:
        Colour.RED.name = "x"
    except AttributeError as error:
        print(error)
    for name in ("loud", "value"):
        try:
            print(getattr(Colour, name))
        except AttributeError as error:
            print(error)
    Colour.RED._name_ = f"red{turn}"
