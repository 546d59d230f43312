"""OrderedDict takes keywords for pop and setdefault, and copies keep what was added to the instance."""
import copy
from collections import OrderedDict

od = OrderedDict(a=1, b=2)
od.x = 5
print(copy.copy(od).x, copy.deepcopy(od).x, type(od.copy()), hasattr(od.copy(), "x"), hasattr(od, "__copy__"))
for make in [
    lambda: od.pop(key="a"), lambda: od.pop("z", default=3), lambda: od.pop("z", 3), lambda: od.pop("z"),
    lambda: od.setdefault(key="q"), lambda: od.setdefault("r", default=2), lambda: od.setdefault("r", 4),
    lambda: od.pop(), lambda: od.pop("a", 1, 2), lambda: od.setdefault(), lambda: od.pop(k=1),
]:
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
print(od)
