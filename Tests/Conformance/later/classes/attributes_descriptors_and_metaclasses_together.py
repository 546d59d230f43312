def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class D:
    def __init__(self, n): self.n = n
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
    def __get__(self, obj, owner=None): return (self.n, obj is None, owner.__name__)
class DD(D):
    def __set__(self, obj, v): obj.__dict__["_" + self.name] = v
    def __delete__(self, obj): del obj.__dict__["_" + self.name]
class C:
    a = D(1)
    b = DD(2)
c = C()
print(c.a, C.a, c.b, C.b); c.a = 5; print(c.a); c.b = 6; print(c.__dict__, c.b); del c.b; print(c.__dict__)
show(lambda: delattr(c, "b"))
class RO:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("ro")
class R: x = RO()
show(lambda: setattr(R(), "x", 1)); show(lambda: delattr(R(), "x"))
class OnlySet:
    def __set__(self, o, v): o.__dict__["x"] = v * 2
class OS: x = OnlySet()
o = OS(); print(type(o.x).__name__); o.x = 4; print(o.x)
class G:
    def __getattr__(self, n):
        if n == "boom": raise ValueError("boom")
        if n.startswith("x"): return n
        raise AttributeError(n)
g = G(); print(g.xy, hasattr(g, "q"), getattr(g, "q", 1)); show(lambda: g.boom); show(lambda: g.q)
class GA:
    def __getattribute__(self, n):
        if n == "ok": return object.__getattribute__(self, "__class__").__name__
        raise AttributeError("no " + n)
    def __getattr__(self, n): return "fallback " + n
print(GA().ok, GA().foo)
class SA:
    def __setattr__(self, n, v): object.__setattr__(self, n, v + 1)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
s = SA(); s.a = 1; print(s.a); del s.a; show(lambda: s.a)
class P:
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
p = P(); p.x = 3; print(p.x, P.x.__doc__, P.x.fget.__name__); del p.x; show(lambda: p.x)
class P2:
    x = property()
    y = property(lambda s: 1)
show(lambda: P2().x); show(lambda: setattr(P2(), "y", 2)); show(lambda: delattr(P2(), "y")); show(lambda: setattr(P2(), "x", 2))
class Sub(P):
    @P.x.getter
    def x(self): return "sub"
sp = Sub(); sp.x = 1; print(sp.x, sp._x)
class M(type):
    def __call__(cls, *a, **k): print("meta call", a, k); return super().__call__(*a, **k)
    def __getattr__(cls, n): return "meta " + n
    @property
    def mp(cls): return cls.__name__ + "!"
    def __len__(cls): return 42
    def __iter__(cls): return iter("ab")
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return k
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, o): return o is int
    def __repr__(cls): return "<M %s>" % cls.__name__
    def __eq__(cls, o): return True
    def __hash__(cls): return 3
    def __bool__(cls): return False
    def __add__(cls, o): return ("add", o)
class X(metaclass=M):
    def __init__(self, a, k=1): pass
x = X(1, k=2); print(X.foo, X.mp, len(X), list(X), 1 in X, X["k"], isinstance(5, X), issubclass(int, X), X, X == 3, hash(X), bool(X), X + 1)
show(lambda: x.mp)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; print("init_subclass", cls.__name__, tag)
class K1(Base, tag="t"): pass
class K2(K1): pass
show(lambda: type("K3", (Base,), {}, bad=1))
show(lambda: type("K4", (), {}, bad=1))
class A: pass
class B(A): pass
show(lambda: type("X", (A, B), {})); show(lambda: type("X", (A, A), {})); show(lambda: type("X", (1,), {})); show(lambda: type("X", (bool,), {})); show(lambda: type("X", (int, str), {})); show(lambda: type("X", A, {})); show(lambda: type(1, (), {})); show(lambda: type("X", (), 1)); show(lambda: type("X", ())); show(lambda: type())
class SupA:
    def f(self): return "A"
    @classmethod
    def c(cls): return "cA" + cls.__name__
    @staticmethod
    def s(): return "sA"
    x = 1
class SupB(SupA):
    def f(self): return "B" + super().f() + super(SupB, self).f() + "".join(super(SupB, self).f() for _ in range(2))
    @classmethod
    def c(cls): return "cB" + super().c() + super(SupB, cls).c()
    def g(self): return [super(SupB, self).x, (lambda: super(SupB, self).f())()]
    def h(self):
        def inner(): return super().f
        return inner
sb = SupB(); print(sb.f(), SupB.c(), sb.c(), sb.g()); show(lambda: sb.h()()); print(super(SupB, sb).s(), super(SupB, SupB).c())
show(lambda: super(SupB, 1)); show(lambda: super(1, 2)); show(lambda: super()); show(lambda: super(SupB, sb).nope); print(super(SupB, sb).__thisclass__.__name__, super(SupB).__self__)
def ff(): super().x
show(ff)
class NoArg:
    def m(): super().x
show(lambda: NoArg.m())
class Del:
    def m(self):
        del self
        super().m
show(lambda: C.nope); show(lambda: c.nope); show(lambda: (1).nope); show(lambda: int.nope); show(lambda: None.nope); show(lambda: setattr(1, "a", 1)); show(lambda: setattr(int, "a", 1)); show(lambda: delattr(int, "a")); show(lambda: delattr(C, "nope")); show(lambda: delattr(c, "nope")); show(lambda: setattr(object(), "a", 1)); show(lambda: setattr([], "append", 1)); show(lambda: setattr(C, "__name__", 1)); show(lambda: setattr(C, "__class__", 1)); show(lambda: setattr(c, "__class__", int)); show(lambda: setattr(c, "__dict__", 1)); show(lambda: getattr(c, 1)); show(lambda: c())
