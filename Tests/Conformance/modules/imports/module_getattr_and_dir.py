import _hooked
from _hooked import lazy
print(lazy, _hooked.lazy, dir(_hooked))
try:
    _hooked.other
except AttributeError as e:
    print(e)
try:
    from _hooked import other
except ImportError as e:
    print(type(e).__name__, str(e).rpartition(" (")[0])
