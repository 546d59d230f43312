from functools import _make_key as key

print(key((1,), {}, False), key(("a",), {}, False), key((1, 2), {}, False), key((1.5,), {}, False), key((), {}, False))
print(key((1,), {}, True), key((1,), {"a": 2}, False) == key((1,), {"a": 2}, False), len(key((1,), {"a": 2, "b": 3}, True)))
print(key((1,), {"a": 2}, False) == key((1, "a", 2), {}, False), hash(key((1, 2), {}, False)) == hash((1, 2)))
try:
    key(([],), {}, False)
except TypeError as e:
    print(e)
