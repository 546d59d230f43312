from abc import ABCMeta


def refuse():
    raise LookupError("asked")


for answer in (lambda: 42, lambda: [42], refuse):
    class Odd(metaclass=ABCMeta):
        __subclasses__ = answer

    try:
        print(issubclass(int, Odd))
    except Exception as error:
        print(type(error).__name__, error)
