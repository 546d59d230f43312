import sys
here = __file__.rpartition("/")[0] or "."
sys.path.append(here + "/_loose")
import _inner
print(sys.path[-1] == here + "/_loose")
sys.path.insert(0, here + "/_shapes")
import _names
print(_names.label(1), _names.__package__ == "")
