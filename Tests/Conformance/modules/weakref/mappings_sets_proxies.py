import gc, weakref
from weakref import WeakKeyDictionary, WeakValueDictionary, WeakSet, WeakMethod, proxy, finalize


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name})"

    def method(self):
        return self.name


class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return self.n + other

    def __radd__(self, other):
        return other + self.n

    def __index__(self):
        return self.n

    def __lt__(self, other):
        return self.n < other


a, b, c = Thing("a"), Thing("b"), Thing("c")
values = WeakValueDictionary(x=a, y=b)
print(len(values), sorted(values), values["x"], values.get("z"), values.pop("y"), values.pop("y", 5), "x" in values)
print(values.setdefault("x", b), values.setdefault("w", b), values == {"x": a, "w": b}, dict(values | {"q": c}))
values.update({"k": c})
print(sorted(values.keys()), values.popitem()[0], len(values.valuerefs()), bool(values), type({"a": a} | values).__name__)
values |= {"m": c}
print([r() for r in values.itervaluerefs()], values.copy() == values, values != {}, values.__class__.__mro__[-3].__name__)
keys = WeakKeyDictionary({a: 1, b: 2})
print(len(keys), keys[a], keys.get(c, 0), keys.pop(b), keys.pop(b, "no"), a in keys, 5 in keys, keys.setdefault(c, 9))
print(list(keys.items()), [r() for r in keys.keyrefs()], keys == {a: 1, c: 9}, keys.popitem(), len(keys))
for wrong in (lambda: keys[b], lambda: values["none"], lambda: values.pop("none"), lambda: WeakKeyDictionary().popitem()):
    try:
        wrong()
    except KeyError as error:
        print(type(error).__name__)
s, t = WeakSet([a, b]), WeakSet([b, c])
print(sorted(x.name for x in s | t), [x.name for x in s & t], [x.name for x in s - t], sorted(x.name for x in s ^ t))
print(s <= t, WeakSet([a]) < s, s.issuperset([a]), s.isdisjoint([c]), s == WeakSet([b, a]), s == {a, b}, len(s))
s ^= t
print(sorted(x.name for x in s))
s -= [a]
s &= [c]
print([x.name for x in s], s.pop().name, len(s))
m = WeakMethod(a.method)
print(m()(), m == WeakMethod(a.method), m == WeakMethod(b.method), m == 5)
p, n = proxy(a), Number(7)
q = proxy(n)
print(p.name, q + 1, 1 + q, q < 8, hex(q), [0] * 8 == [0] * (q + 1), p == a)
f = finalize(c, print, "gone", end="!\n")
print(f.alive, f.atexit, f.peek()[0], f.detach()[1] is print, f.alive, f())
f = finalize(c, lambda: print("called"))
values.clear(), keys.clear(), t.clear()
del c, s, t
gc.collect()
print(f.alive, len(values), weakref.getweakrefcount(b), weakref.getweakrefs(b) == [weakref.ref(b)])
try:
    proxy(5)
except TypeError as error:
    print(error)
