import sys
import types

module = sys.modules["lent"] = types.ModuleType("lent")
module.first, module._second, module.third = 1, 2, 3
names = {"own": 0}
exec("from lent import *\nprint(dir(), first)\nmodule = 5\nprint(sorted(locals()))", {}, names)
print(sorted(names))


class Told(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


told = Told()
exec("from lent import *\nprint(first + third)", {}, told)
print(told)


class Kept:
    c = 3

    def __init__(self):
        self.a, self._b = 1, 2


sys.modules["lent"] = Kept()
names = {}
exec("from lent import *", {}, names)
print(names)
