import sys
import types

made = types.ModuleType("made", "by hand")
made.value = 5
sys.modules["made"] = made
import made as again
from made import value
print(again is made, value, made.__doc__, made.__name__, made.__package__, made.__spec__)


class Anything:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name.upper()


sys.modules["odd"] = Anything()
from odd import some, other
import odd
print(some, other, odd.third)
try:
    from odd import __missing__
except ImportError as e:
    print(e)
del sys.modules["made"]
try:
    import made
except ModuleNotFoundError as e:
    print(e)
