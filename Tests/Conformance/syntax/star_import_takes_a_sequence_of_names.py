import sys
import types

module = sys.modules["lent"] = types.ModuleType("lent")


def star(**attributes):
    vars(module).clear()
    vars(module).update(attributes)
    names = {}
    try:
        exec("from lent import *", {}, names)
        print(sorted(names))
    except Exception as error:
        print(type(error).__name__, error)


star(__name__="lent", a=1, _b=2)
star(__name__="lent", a=1, __all__={"a"})
star(__name__="lent", a=1, __all__={"a": 1})
star(__name__="lent", a=1, __all__=["a", 3])
star(__name__="lent", a=1, __all__="a")
star(__name__="lent", a=1, __all__=["absent"])
star(__name__="lent", a=1, __all__=5)
star(__name__="lent", a=1, __all__=iter(["a"]))
vars(module).update({"__name__": "lent", 3: 4})
try:
    exec("from lent import *", {}, {})
except TypeError as error:
    print(error)


class Names:
    def __getitem__(self, index):
        print("asked for", index)
        if index == 2:
            raise IndexError
        return "a"


star(__name__="lent", a=1, __all__=Names())


def __getattr__(name):
    if name in ("__all__", "lazy"):
        return ["lazy"]
    raise AttributeError(name)


star(__name__="lent", __getattr__=__getattr__)


class Slots:
    __slots__ = "a"


sys.modules["lent"] = Slots()
try:
    exec("from lent import *", {}, {})
except ImportError as error:
    print(error)
