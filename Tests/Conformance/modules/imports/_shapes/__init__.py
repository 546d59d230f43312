"""Shapes."""
print("init", __name__, __package__, __path__ == [__file__.rpartition("/")[0]])
from . import _flat
from ._flat import area as flat_area
