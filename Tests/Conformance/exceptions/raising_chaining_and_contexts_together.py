def show(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def r1():
    try: raise ValueError(1)
    except ValueError as e: raise KeyError(2) from e
def r2():
    try: raise ValueError(1)
    except ValueError as e: raise KeyError(2)
def r3():
    try: raise ValueError(1)
    except ValueError as e: raise KeyError(2) from None
def r4(): raise KeyError from 5
def r5(): raise 5
def r6(): raise
def r7(): raise KeyError from ValueError
class Bad(Exception):
    def __new__(cls): return 5
def r8(): raise Bad
def r9():
    try: raise ValueError
    finally: raise KeyError
def r10():
    try: return 1
    finally: print("fin")
def r11():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: print("f", i)
    else: print("else")
    return i
def r12():
    try: 1 / 0
    except (KeyError, ZeroDivisionError) as e: return type(e).__name__
    else: print("no")
def r13():
    try: 1 / 0
    except 5: pass
def r14():
    try: 1 / 0
    except (int, ZeroDivisionError): pass
def r15():
    while True:
        try: return "x"
        finally: break
    return "y"
def r16():
    try:
        try: raise ValueError("a")
        except ValueError: raise TypeError("b")
    except TypeError as e: return repr(e.__context__)
def r17():
    e = ValueError("self")
    try: raise e
    except ValueError:
        try: raise KeyError
        except KeyError: raise e
def r18():
    try: raise ValueError
    except ValueError as e: pass
    return e
def r19():
    try: pass
    except: pass
    else: return "else"
    finally: print("finally")
for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19): show(f)
class CM:
    def __init__(self, n, sup=False, fail=None): self.n, self.sup, self.fail = n, sup, fail
    def __enter__(self):
        print("enter", self.n)
        if self.fail == "enter": raise KeyError("enter")
        return self.n
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, v, tb is not None)
        if self.fail == "exit": raise KeyError("exit")
        return self.sup
def w1():
    with CM(1) as a, CM(2, True) as b: raise ValueError("x")
    return "suppressed"
def w2():
    with CM(1), CM(2, fail="enter"): pass
def w3():
    with CM(1, fail="exit"): raise ValueError("body")
def w4():
    with CM(1): return 5
def w5():
    for i in range(2):
        with CM(i):
            if i == 0: continue
            break
    return i
def w6():
    with 5: pass
class NoExit:
    def __enter__(self): pass
def w7():
    with NoExit(): pass
def w8():
    with (CM(1) as (x), CM(2) as y,): return x, y
def w9():
    with CM((1, 2)) as (p, q): return p, q
def w10():
    with CM((1, 2)) as (p, q, r): return p, q
for f in (w1, w2, w3, w4, w5, w6, w7, w8, w9, w10): show(f)
eg = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
print(repr(eg), eg.message, eg.exceptions, eg.split(ValueError), eg.subgroup(TypeError), eg.subgroup(lambda e: isinstance(e, ValueError)), eg.derive([KeyError()]), str(eg))
class MyEG(ExceptionGroup):
    def derive(self, excs): return MyEG(self.message, excs)
m = MyEG("m", [ValueError(1), KeyError(2)]); m.add_note("note"); print(m.split(ValueError), m.split(ValueError)[0].__notes__, BaseExceptionGroup("b", [ValueError()]).__class__, BaseExceptionGroup("b", [KeyboardInterrupt()]).__class__)
show(lambda: eg.split(5))
e = ValueError("a", 1); e.add_note("n1"); print(e.args, str(e), repr(e), e.__notes__, e.with_traceback(None) is e)
print(repr(KeyError("x")), str(KeyError("x")), str(KeyError()), str(KeyError(1, 2)), repr(OSError(2, "No", "f")), str(OSError(2, "No", "f")), OSError(2, "x").errno, type(OSError(2, "x")).__name__, str(ImportError("m", name="n", path="p")), ImportError("m", name="n").name, StopIteration(5).value, SystemExit(3).code, AttributeError("a", name="n", obj=1).obj, NameError("x", name="y").name, str(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why")), str(SyntaxError("m", ("f", 1, 2, "t"))))
class E2(Exception):
    def __init__(self, a, b): self.a = a; super().__init__(a)
    def __str__(self): return "E2:%s" % self.a
print(repr(E2(1, 2)), str(E2(1, 2)), E2(1, 2).args); show(lambda: E2(1))
class E3(Exception): pass
print(E3(), repr(E3("a")), E3("a") == E3("a"), E3.__mro__[1].__name__, issubclass(E3, BaseException))
try: raise E3("x") from E2(1, 2)
except E3 as ex: print(ex.__cause__.a, ex.__traceback__.tb_lineno > 0)
def chain():
    try:
        try: raise ValueError(1)
        except ValueError as a:
            try: raise TypeError(2)
            except TypeError as b: raise b from a
    except TypeError as c: return c.__cause__, c.__context__
print(chain())
assert True, "no"
show(lambda: exec("assert False")); show(lambda: exec("assert 0, 'msg'")); show(lambda: exec("assert (), [1]"))
def unb():
    print(zz); zz = 1
show(unb)
def unb2():
    def inner(): return q
    inner(); q = 1
show(unb2)
def dl():
    x = 1; del x; return x
show(dl)
show(lambda: undefined_name)
def glob():
    global newg; newg = 5
glob(); print(newg)
def nl():
    a = 1
    def i():
        nonlocal a; a += 1; return a
    i(); i(); return a
print(nl())
import sys
try: 1 / 0
except ZeroDivisionError: print(sys.exc_info()[0].__name__)
print(sys.exc_info())
