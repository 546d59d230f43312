import _ring_a
import _ring_b
print(_ring_b.later())
try:
    _ring_a.nothing
except AttributeError as e:
    print(e)
try:
    from _ring_a import nothing
except ImportError as e:
    print(str(e).rpartition(" (")[0], e.name)
