from enum import Enum, IntEnum, auto


class Color(Enum):
    RED = 1
    GREEN = auto()
    ALIAS = 1


class Level(IntEnum):
    LOW = 1
    HIGH = 2


print(Color.RED, repr(Color.GREEN), Color(1), Color["RED"], Color.ALIAS is Color.RED, list(Color))
print(Level.LOW < Level.HIGH, Level.HIGH + 1, Color.RED.name, Color.RED.value, Color.RED == 1)
try:
    Color(9)
except ValueError as e:
    print(e)
