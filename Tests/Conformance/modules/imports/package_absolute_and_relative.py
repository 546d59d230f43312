import sys
import _shapes._solids._cube
import _shapes as shapes
from _shapes import flat_area, _solids
import _shapes._flat as flat
from _shapes._solids import *
from _shapes import *

print(_shapes is shapes, flat.area is flat_area, _solids is _shapes._solids)
print(_shapes._solids._cube.volume(3), flat_area(2, 3), shapes.__doc__)
print(sorted(n for n in sys.modules if n.startswith("_shapes")))
print(volume is _shapes._solids._cube.volume, names.__name__)
print(__name__, __package__, __spec__)
print(_shapes.__spec__.name, _shapes.__spec__.parent, _flat_spec := flat.__spec__.parent)
print("_shapes" in repr(_shapes), type(_shapes).__name__, __file__.rpartition("/")[2])
try:
    import _shapes._beyond
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
print("_shapes._beyond" in sys.modules, hasattr(_shapes, "_beyond"))
try:
    import _shapes._wrong
except ImportError as e:
    print(type(e).__name__, str(e).replace(__file__.rpartition("/")[0] + "/", ""), e.name)
