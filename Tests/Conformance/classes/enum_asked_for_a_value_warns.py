import enum


class Color(enum.Enum):
    RED = 1


def has(value):
    return value in Color


for value in 1, "RED":
    try:
        print(has(value))
    except TypeError as error:
        print(error)
try:
    print(None not in Color)
except TypeError as error:
    print(error)
try:
    type("Sub", (Color,), {})
except AttributeError as error:
    print(error)
