# The method of the built-in class answers the instance it was called for.
from collections import Counter, OrderedDict, defaultdict, deque


def check(made, method, argument):
    print(type(made).__name__, method, getattr(super(type(made), made), method)(argument) is made, made)


for base, value, calls in [
    (list, [1], [("__iadd__", "ab"), ("__imul__", 2)]),
    (dict, {1: 2}, [("__ior__", {3: 4}), ("__ior__", [(5, 6)])]),
    (OrderedDict, {1: 2}, [("__ior__", {3: 4})]),
    (set, {1, 2, 3}, [("__iand__", {1, 2, 9}), ("__ior__", {5}), ("__isub__", {1}), ("__ixor__", {2, 7})]),
    (bytearray, b"a", [("__iadd__", b"bc"), ("__imul__", 2)]),
    (deque, [1], [("__iadd__", "ab"), ("__imul__", 2)]),
]:
    made = type("Own" + base.__name__, (base,), {})(value)
    for method, argument in calls:
        check(made, method, argument)


class Path(list):
    def __iadd__(self, other):
        print("adding", other)
        return super().__iadd__(other)


path = Path("a")
path += ["b"]
path *= 2
print(type(path).__name__, path)
made = type("Lists", (defaultdict,), {})(list, a=[1])
print(made.__ior__({"b": 2}) is made, made)
for refused in (3, None):
    try:
        list.__iadd__(path, refused)
    except TypeError as error:
        print(error)
try:
    bytearray.__iadd__(type("Own", (bytearray,), {})(), "text")
except TypeError as error:
    print(error)
print(set.__ior__(set(), [1]))
