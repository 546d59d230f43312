# Flags combined with flags of the same class, with numbers, and with what does not combine.
import enum


class Plain(enum.Flag):
    A = 1
    B = 2
    C = 4
    AB = 3


class Number(enum.IntFlag):
    ONE = 1
    TWO = 2


class Words(enum.Enum):
    X = 1


def show(make):
    try:
        made = make()
        print(repr(made), type(made).__name__)
    except Exception as error:
        print(type(error).__name__, error)


values = (Plain.A, Plain.AB, Number.ONE, Number.TWO | 8, 3, True, 0, "x", None, Words.X, 1.5)
for left in values[:4]:
    for right in values:
        show(lambda: left | right)
        show(lambda: left & right)
        show(lambda: left ^ right)
        show(lambda: right | left)
        show(lambda: right in left)
for left in values[:4]:
    show(lambda: ~left)
    show(lambda: list(left))
flags = Plain(0)
for member in Plain:
    flags |= member
    print(flags, bool(flags), len(flags))
