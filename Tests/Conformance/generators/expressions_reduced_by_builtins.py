"""Builtins that take no more of a generator expression than its elements, whatever these do."""
import sys, traceback
def names(e):
    tb = e.__traceback__; r = []
    while tb: r.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    return r
def attempt(f, *a):
    try: print(f.__name__, f(*a))
    except BaseException as e:
        print(f.__name__, type(e).__name__, e, names(e), type(e.__cause__).__name__, type(e.__context__).__name__)
class It:
    def __init__(self, n=3): self.n = 0; self.m = n
    def __iter__(self):
        print('iter'); return self
    def __next__(self):
        self.n += 1
        if self.n > self.m: raise StopIteration
        return self.n
class Bad:
    def __bool__(self): raise ValueError("bool")
    def __lt__(self, o): raise ValueError("lt")
    def __gt__(self, o): raise StopIteration("gt")
    def __radd__(self, o): raise StopIteration("radd")
    def __hash__(self): raise KeyError("hash")
class NoisyHash:
    def __init__(self, k): self.k = k
    def __hash__(self): print("hash", self.k); return self.k
    def __eq__(self, o): return self.k == o.k
def a1(): return sum(x * x for x in range(10)), sum(x / 2 for x in [1, 2, 3]), sum(x for x in ()), sum([y] for y in ())
def a2(): return any(x > 3 for x in range(10)), all(x < 3 for x in range(10)), any(x for x in ()), all(x for x in ()), any(print("e", x) or x for x in range(3))
def a3(): return min(x % 7 for x in range(3, 20)), max(len(w) for w in "a bb ccc".split()), max((x, -x) for x in range(3))
def a4(): return list(x for x in "abc"), tuple(x * 2 for x in [1, 2]), sorted(-x for x in range(4)), sorted(set(x % 3 for x in range(10)))
def a5(): return ', '.join(str(x) for x in range(5)), ''.join(c.upper() for c in "abc" if c != "b")
def a6(): return max(x for x in ())
def a7(): return min(x for x in [])
def a8(): return sum(1 // x for x in [1, 0])
def a9(): return sum(x for x in 5)
def b1(): return sum(x for y in [1] for x in 5)
def b2(): return sum(x for x in ["a"])
def b3(): return any(x for x in [Bad()])
def b4(): return max(x for x in [Bad(), Bad()])
def b5(): return sum(x for x in [Bad()])
def b6(): return set(x for x in [Bad()])
def b7(): return ''.join(x for x in [1])
def b8(): return sorted(x for x in [1, "a"])
def b9(): return any(next(iter([])) for x in [1])
def c1(): return [sum(x for x in It()), list(x for x in It()), [x for x in It()], {x for y in [1] for x in It(2)}]
def c2(): return len(set(print("made", k) or NoisyHash(k) for k in (1, 2, 1)))
def c3(n=3): return sum(sum(x * y * n for x in range(y)) for y in range(4)), all(any(x == y for x in range(5)) for y in range(5))
def c4():
    fs = list((lambda: x) for x in range(3)); fs2 = tuple((lambda k=x: (k, x)) for x in range(3))
    return [f() for f in fs], [f() for f in fs2]
def c5():
    total = 0
    r = any((total := total + x) > 3 for x in range(10))
    return r, total
def c6():
    def gen():
        try:
            for i in range(10): yield i
        finally: print("closed")
    r = any(x > 2 for x in gen()); print("after", r)
    g = gen(); r = any(x > 2 for x in g); print("kept", r, next(g))
    return sum(x for x in gen())
def c7():
    d = {'a': 1, 'b': 2}
    return sum(v for k, v in d.items()), max(v for v in d.values()), ', '.join(f'{k}={v}' for k, v in d.items()), sum(i * x for i, x in enumerate([5, 6])), sum(a * b for a, b in zip([1, 2], [3, 4]))
def c8():
    sum = lambda g: list(g)
    return sum(x for x in range(3))
def c9():
    d = {1: 2}
    return list(d.pop(k) for k in d)
def d1(): return sum(True for _ in range(3)), sum(x for x in [2 ** 62, 2 ** 62, 2 ** 62]), sum(x for x in [1, 2.5, 3]), sum((x for x in [1, 2]), 10)
def d2():
    raise_ = [ValueError("x")]
    return all(isinstance(e, ValueError) for e in raise_), (x for x in ())
class K:
    z = 3
    try: w = sum(q for q in range(z))
    except Exception as e: w = e
    try: v = list(z for q in range(2))
    except NameError as e: v = str(e)
def d3(): return K.w, K.v
def d4(n): return 1 if n == 0 else 1 + sum(d4(n - 1) for _ in [1])
def d5(): return sum(int(c) for c in "12x")
def d6():
    def inner(): return max(q.missing for q in [1])
    return inner()
def d7(): return sum(undefined for q in [1])
def d8():
    it = iter([1, 2, 3, 4, 5, 6])
    return any(x == 3 for x in it), list(it), all(x < 2 for x in iter([1, 5])), sorted((x for x in [3, 1]), reverse=True)
def d9(a, *b, **c): return sum(a + x + c['k'] for x in b)
for f in [a1, a2, a3, a4, a5, a6, a7, a8, a9, b1, b2, b3, b4, b5, b6, b7, b8, b9, c1, c2, c3, c4, c5, c6, c7, c8, c9, d1, d3, d5, d6, d7, d8]: attempt(f)
attempt(d4, 20); attempt(lambda: d9(1, 2, 3, k=4))
def deep(n): return sum(deep(n - 1) for _ in [1])
try: deep(10 ** 6)
except RecursionError as e: print("recursion", e)
print(sum(x for x in range(5)), [sum(x for x in [y, 1]) for y in range(3)], {y: max(x for x in [y, 1]) for y in range(2)})
def outer():
    k = 5
    def inner():
        nonlocal k
        k += 1
        return sum(x + k for x in range(3))
    return inner(), k, list(map(lambda v: sum(v + t for t in range(k)), [1, 2]))
print(outer())
try: sum(1 // x for x in [0])
except ZeroDivisionError: traceback.print_exc(file=sys.stdout)
try: sum(x for x in 3)
except TypeError: traceback.print_exc(file=sys.stdout)
import builtins
builtins.sum, keep = (lambda g: ("mine", list(g))), sum
print(sum(x for x in range(3)))
builtins.sum = keep
print(sum(x for x in range(3)))
any = 5
try: any(x for x in [1])
except TypeError as e: print(e)
