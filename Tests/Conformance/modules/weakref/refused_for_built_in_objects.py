import itertools
import weakref
from collections import deque
from functools import partial
from types import SimpleNamespace


class Plain:
    pass


class Slotted:
    __slots__ = ()


class OwnError(Exception):
    pass


def function():
    yield


values = [
    object(), Plain(), Slotted(), ValueError(), OwnError(), 1, 2**70, 1.5, 1j, "a", b"", (), [], {}, {1}, frozenset(), None,
    ..., range(1), slice(1), iter([]), {}.keys(), enumerate([]), zip(), map(len, []), itertools.count(), reversed([]),
    function, function(), partial(len), deque(), len, [].append, property(), staticmethod(len), Plain,
    bytearray(),
]
for value in values:
    try:
        weakref.ref(value)
        print(type(value).__name__, "can be referred to")
    except TypeError as error:
        print(error)
