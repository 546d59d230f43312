# Bodies that yield without delegating: sent values, ends, errors, recursion, what is handled outside.
import gc, sys, traceback
def count(n):
    got = []
    for i in range(n):
        x = yield [i, str(i)]
        got.append(x)
        if i == 3: del got[:]
    return got
g = count(6)
print(next(g)); print([g.send((k, [k])) for k in range(5)])
try: g.send("end")
except StopIteration as e: print(e.value)
try: next(g)
except StopIteration as e: print("again", e.value)
def boom(n):
    while True:
        if n == 2: raise ValueError(n)
        yield n
        n += 1
b = boom(0)
try:
    for x in b: print(x)
except ValueError: traceback.print_exc(file=sys.stdout)
print(list(b))
def stop():
    yield 1
    raise StopIteration(5)
try: print(list(stop()))
except RuntimeError as e: print(e, repr(e.__cause__))
def selfish():
    yield next(s)
s = selfish()
try: next(s)
except ValueError as e: print(e)
def guarded(xs):
    for x in xs:
        try: v = 1 // x
        except ZeroDivisionError as e: v = repr(e)
        yield v, sys.exc_info()[0]
print(list(guarded([1, 0, 2])))
def deep(n):
    for x in (deep(n - 1) if n else [1]): yield x
print(list(deep(200)))
def endless():
    for x in endless(): yield x
try: next(endless())
except RecursionError as e: print(e)
try:
    1 / 0
except ZeroDivisionError:
    def inner():
        yield sys.exc_info()[0]
        raise KeyError("k")
    i = inner(); print(next(i))
    try: next(i)
    except KeyError as e: print(repr(e.__context__))
def closes():
    yield 1
    yield 2
c = closes(); next(c); c.close(); print(list(c))
c = closes(); next(c)
try: c.throw(OSError("o"))
except OSError as e: print(e)
print(sum(x * x for x in range(10)), sorted((y for y in "hello"), key=lambda t: -ord(t)))
def early(xs):
    for x in xs:
        if x > 3: return "early"
        while x:
            yield x
            x -= 1
            if x == 1: break
        else:
            yield "else"
print(list(early([1, 3, 2, 5, 1])))
c = closes()
try: c.send(1)
except TypeError as e: print(e)
print(c.gi_running, c.gi_frame is not None, c.gi_suspended); next(c); print(c.gi_suspended, c.gi_frame.f_lineno)
