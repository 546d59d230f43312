import sys
def f():
    fr = sys._getframe()
    print(fr.f_code.co_name, fr.f_lineno, fr.f_back.f_code.co_name, fr.f_back.f_lineno)
    print(sorted(fr.f_locals), fr.f_globals is globals(), fr.f_builtins['len'] is len)
    print(fr.f_code.co_filename.rsplit('/')[-1], fr.f_code.co_firstlineno, fr.f_code.co_varnames, fr.f_code.co_argcount)
    print(sys._getframe(1).f_code.co_name)
    x = 5
    return sys._getframe(0).f_locals['x']
def g(a, b=2, *c, **d):
    y = 1
    print(sys._getframe().f_locals)
    r = f()
    return r
print(g(1))
try: sys._getframe(100)
except ValueError as e: print(e)
fr = sys._getframe()
print(fr.f_back, fr.f_code.co_name, fr.f_lineno, fr.f_locals is globals())
class A:
    print(sys._getframe().f_code.co_name, sys._getframe().f_locals.keys())
    def m(self): return sys._getframe()
fr = A().m()
print(fr.f_code.co_name, fr.f_code.co_qualname, fr.f_locals.keys())
import traceback
def h():
def gen():
    fr = sys._getframe()
    print(fr.f_code.co_name, fr.f_back.f_code.co_name)
    yield fr
    yield 2


def run():
    generator = gen()
    frame = next(generator)
    print(frame.f_back, frame.f_lineno, generator.gi_frame.f_lineno, sorted(frame.f_locals))
    next(generator)
    print(generator.gi_frame.f_lineno)


run()


def outer():
    kept = sys._getframe()
    value = [1]
    return kept


frame = outer()
print(frame.f_locals["value"], frame.f_lineno, frame.f_back.f_code.co_name, frame.f_code.co_varnames)
frame.clear()
print(frame.f_locals)
