print("init", __name__, __package__)
from . import _names


def area(a, b):
    return _names.label(a * b)
