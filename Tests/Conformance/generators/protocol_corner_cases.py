def show(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def g1():
    x = yield 1
    print("got", x)
    try: y = yield 2
    except ValueError as e: print("caught", e); y = yield "caught"
    finally: print("fin")
    return y
g = g1(); print(next(g), g.send("a"), g.throw(ValueError("v"))); show(lambda: g.send("end")); show(lambda: next(g)); show(lambda: g.throw(KeyError("k")))
g = g1(); show(lambda: g.send(1)); next(g); g.close(); show(lambda: next(g))
def ign():
    while True:
        try: yield 1
        except GeneratorExit: pass

def stop(): raise StopIteration(5); yield
show(lambda: next(stop()))
def sub():
    r = yield from inner()
    print("r", r); return r * 2
def inner():
    try: yield 1; yield 2
    except KeyError: yield "k"
    return 5
print(list(sub())); s = sub(); next(s); print(s.throw(KeyError())); show(lambda: next(s))
def yf(x): yield from x
show(lambda: list(yf(5))); print(list(yf("ab")), list(yf({1: 2})))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("val")
def w(): return (yield from It())
show(lambda: next(w()))
class Thr:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): print("throw", len(a)); return "t"
    def close(self): print("close")
t = yf(Thr()); next(t); print(t.throw(ValueError)); t.close()
t = yf(iter([1, 2])); next(t); show(lambda: t.throw(ValueError("x")))
def rec():
    yield next(me)
me = rec(); show(lambda: next(me))
g = g1(); show(lambda: g.throw(1)); g = g1(); show(lambda: g.throw(ValueError)); g = g1(); show(lambda: g.throw(ValueError, "m")); g = g1(); next(g); show(lambda: g.throw(StopIteration("si")))
print(g.gi_running, g.gi_frame is None, g.gi_yieldfrom, g.__name__, g.__qualname__, type(g).__name__)
def retfin():
    try: yield 1; return "a"
    finally: return "b"
r = retfin(); next(r); show(lambda: next(r))
def ctx():
    try: yield
    except ValueError as e: raise KeyError("k") from e
c = ctx(); next(c); show(lambda: c.throw(ValueError("v")))
def ctx2():
    try: 1 / 0
    except ZeroDivisionError: yield 1; raise
c = ctx2(); next(c); show(lambda: next(c))
print([*(x for x in range(3))], sum(x * y for x in range(3) for y in range(3) if x != y), dict((k, v) for k, v in zip("ab", [1, 2])))
ge = (x for x in [1, 2]); print(next(ge), list(ge), ge.__name__, ge.__qualname__)
show(lambda: (x for x in 5))
def scope():
    return [[y * x for y in range(x)] for x in range(4)], {x: x ** 2 for x in range(3)}, {x % 2 for x in range(5)}
print(scope())
print([lambda: i for i in range(3)][0](), [f() for f in [lambda i=i: i for i in range(3)]])
print([a := 1, a], [b for a2 in range(3) if (b := a2) > 0], b)
def fib(n):
    a, b = 0, 1
    while a < n: yield a; a, b = b, a + b
print(*fib(50))
def deco(f): print("deco", f.__name__); return f
@deco
def gg(): yield
def nested():
    def a():
        yield 1
        yield from b()
    def b():
        yield 2
        return 3
    yield from a()
print(list(nested()))
def fin():
    try: yield 1
    finally: print("closed")
for v in fin(): break
print("after")
x = fin(); next(x); del x; import gc; gc.collect()
def excinfo():
    import sys
    try: raise ValueError(1)
    except ValueError:
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]
import sys
e = excinfo(); print(next(e))
try: raise KeyError
except KeyError: print(next(e), sys.exc_info()[0])
print(next(e), sys.exc_info()[0])
