import importlib
import importlib.util
import sys

top = __import__("_shapes._solids")
print(top.__name__)
print(__import__("_shapes._solids", fromlist=["_cube"]).__name__)
print(__import__("_shapes", globals(), locals(), ["_flat"], 0).__name__)
print(importlib.import_module("_shapes._flat").__name__)
print(importlib.import_module("._names", "_shapes").__name__)
print(importlib.import_module(".._names", "_shapes._solids").__name__)
for call in (
    lambda: __import__(""), lambda: __import__("x", level=-1), lambda: __import__(5),
    lambda: importlib.import_module(".x"), lambda: importlib.import_module("...x", "a.b"),
    lambda: __import__("x", {"__package__": "no_such"}, {}, (), 1),
):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
print(importlib.util.find_spec("no_such_module"))
print(importlib.util.find_spec("_ring_a").name, "_ring_a" in sys.modules)
print(importlib.util.find_spec("_shapes._solids").parent)
before = sys.modules["_shapes._names"]
before.extra = 1
print(importlib.reload(before) is before, before.extra)
try:
    importlib.reload(5)
except TypeError as e:
    print(e)
