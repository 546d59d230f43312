print("init", __name__, __package__)
from ..._shapes import _names
from .. import _solids


def volume(n):
    return _names.label(n ** 3), _solids.__name__
