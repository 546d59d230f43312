"""Methods of OrderedDict, defaultdict, deque, weak dicts and others that other scripts do not call."""
import collections
import weakref
from types import MappingProxyType


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


ordered = collections.OrderedDict.fromkeys("abc", 0)
print(ordered, collections.OrderedDict.fromkeys([]))
show(ordered.update, {"d": 1}, e=2)
show(ordered.update, [("f", 3)])
show(ordered.update, 5)
print(ordered)
show(ordered.clear)
show(collections.OrderedDict.fromkeys, 5)
print(ordered)
counts = collections.defaultdict(list, {1: [2]})
copied = counts.copy()
print(copied, copied.default_factory is list, copied[1] is counts[1], copied is counts)
ring = collections.deque([1, 2, 3], 3)
show(ring.reverse)
show(ring.reverse, 1)
print(ring)
proxy = MappingProxyType({"a": 1})
print(proxy.copy(), type(proxy.copy()).__name__, proxy.copy() is proxy.copy())


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


one, two = Thing("one"), Thing("two")
keys = weakref.WeakKeyDictionary({one: 1, two: 2})
print(list(keys.keys()), type(keys.copy()).__name__, dict(keys.copy()))
values = weakref.WeakValueDictionary({1: one, 2: two})
print(list(values.values()), list(values.keys()))
del two
print(list(values.values()), dict(keys.copy()))
