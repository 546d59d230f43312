import _loose
print(hasattr(_loose, "__file__") and _loose.__file__, list(_loose.__path__)[0].rpartition("/")[2])
from _loose import _inner
try:
    from _loose import nothing
except ImportError as e:
    print(e)
