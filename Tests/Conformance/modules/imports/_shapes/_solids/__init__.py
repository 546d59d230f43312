print("init", __name__)
from .. import _names as names
from .._flat import area
from ._cube import volume
