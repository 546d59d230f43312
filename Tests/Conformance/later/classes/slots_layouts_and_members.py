import weakref
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
show(lambda: p.x); show(lambda: p.y); show(lambda: setattr(p, "z", 1)); show(lambda: delattr(p, "y")); show(lambda: p.__dict__)
show(lambda: weakref.ref(p)); p.y = 2; print(p.x + p.y); del p.x; show(lambda: p.x)
class Q(P): pass
q = Q(5); q.z = 3; q.y = 1; print(q.__dict__, q.x, q.y); print(weakref.ref(q)() is q)
class R(P): __slots__ = ("w",)
r = R(1); r.w = 2; r.y = 3; print(r.x, r.y, r.w); show(lambda: setattr(r, "k", 1))
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
show(lambda: type("AB", (A, B), {}))
class E: __slots__ = ()
class AE(A, E): __slots__ = ("c",)
ae = AE(); ae.a = 1; ae.c = 2; print(ae.a, ae.c)
show(lambda: type("X", (), {"__slots__": ("x",), "x": 1}))
show(lambda: type("X", (), {"__slots__": ("1x",)}))
show(lambda: type("X", (), {"__slots__": (1,)}))
show(lambda: type("X", (int,), {"__slots__": ("x",)}))
show(lambda: type("X", (Q,), {"__slots__": ("__dict__",)}))
show(lambda: type("X", (Q,), {"__slots__": ("__weakref__",)}))
class I(int): __slots__ = ()
show(lambda: setattr(I(3), "x", 1)); print(I(3) + 1)
class L(list): __slots__ = ("n",)
l = L([1, 2]); l.n = 3; print(l, l.n); show(lambda: setattr(l, "m", 1))
class D: __slots__ = ("__dict__", "a")
d = D(); d.a = 1; d.b = 2; print(d.__dict__, d.a); show(lambda: weakref.ref(d))
class W: __slots__ = ("__weakref__",)
print(weakref.ref(W())() is None or True)
class M:
    __slots__ = ("__priv", "pub")
    def __init__(self): self.__priv = 1
print(sorted(k for k in vars(M) if "priv" in k), M()._M__priv)
print(P.x, type(P.x), P.x.__name__, P.x.__objclass__)
show(lambda: P.x.__get__(3)); show(lambda: P.x.__set__(Q(1), 2))
print(list(vars(P)), list(vars(Q)), list(vars(R)))
class Ex(Exception): __slots__ = ("code",)
e = Ex("m"); e.code = 3; e.other = 4; print(e.code, e.other, e.args, e.__dict__)
class S:
    __slots__ = "single"
s = S(); s.single = 1; print(s.single, S.__slots__)
class Many: __slots__ = tuple("a%d" % i for i in range(40))
m = Many()
for i in range(40): setattr(m, "a%d" % i, i)
print(sum(getattr(m, "a%d" % i) for i in range(40)))
class N1: __slots__ = ("a",)
class N2: __slots__ = ("a",)
n = N1(); n.a = 5; n.__class__ = N2; print(type(n).__name__, n.a)
show(lambda: setattr(n, "__class__", P))
class ClassVar:
    __slots__ = ("v",)
    k = 5
show(lambda: setattr(ClassVar(), "k", 3)); show(lambda: delattr(ClassVar(), "k"))
import copy
p2 = P(9); p2.y = [1]
c = copy.copy(p2); print(c.x, c.y is p2.y)
c = copy.deepcopy(p2); print(c.x, c.y, c.y is p2.y)
class Meth:
    __slots__ = ("cb",)
    def run(self): return self.cb(2)
mm = Meth(); mm.cb = lambda x: x * 2; print(mm.run(), mm.cb(4))
class Both(P):
    __slots__ = ("x",)
bb = Both(7); print(bb.x)
for i in range(3):
    a = A(); a.a = i
    for j in range(2): print(a.a, end=" ")
print()
class Prop:
    __slots__ = ("_v",)
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
pp = Prop(); pp.v = 4; print(pp.v, pp._v); show(lambda: delattr(pp, "v"))
print(dir(E())[-3:], [x for x in dir(q) if x.startswith("__w") or x.startswith("__dict")])
