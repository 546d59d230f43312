print("b begins")
import _ring_a
try:
    _ring_a.here
except AttributeError as e:
    print(e)
try:
    from _ring_a import here
except ImportError as e:
    print(type(e).__name__, str(e).rpartition(" (")[0], e.name, e.path == _ring_a.__file__)
after = 2


def later():
    return _ring_a.here
