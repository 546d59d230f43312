import sys, traceback, gc, collections, dataclasses, asyncio, types
def t1():
    ns = {}
    exec("def f(x):\n    return g(x)+1\ndef g(x): return x*2", ns)
    f = ns['f']; del ns
    gc.collect()
    print(f(3), f.__globals__['g'](4))
    c = f.__code__
    del f; gc.collect()
    print(c.co_name, c is c)
    gc.collect()
    print(c.co_filename)
t1(); gc.collect()
def t2():
    try: exec("def bad():\n    1/0\nbad()")
    except ZeroDivisionError as e:
        saved = e
    gc.collect()
    print([(f.name, f.lineno) for f in traceback.extract_tb(saved.__traceback__)][1:])
    tb = saved.__traceback__; del saved; gc.collect()
    print(tb.tb_next.tb_next.tb_frame.f_code.co_name)
t2()
exec("try:\n 1/0\nexcept Exception as e: kept = e")
gc.collect(); print([(f.name, f.lineno) for f in traceback.extract_tb(kept.__traceback__)])
fr = eval("sys._getframe()"); gc.collect(); print(fr.f_code.co_name, fr.f_code.co_filename)
def t3():
    ns={}
    exec("def gen():\n    for i in range(3):\n        yield i\nasync def co():\n    await asyncio.sleep(0)\n    return 'co'", {'asyncio':asyncio}, ns)
    g = ns['gen'](); c = ns['co'](); del ns; gc.collect()
    print(next(g)); gc.collect(); print(list(g))
    print(asyncio.run(c))
t3()
def t4():
    ns={'gc':gc}
    exec("def f():\n    global f\n    del f\n    gc.collect()\n    x = [1,2,3]\n    gc.collect()\n    return sum(x)", ns)
    f = ns['f']
    print((lambda: ns['f']())())
    ns2={'gc':gc}
    exec("def f():\n    global f\n    f = None\n    gc.collect()\n    return [i for i in range(3)] + ['abc']", ns2)
    print(ns2['f']())
t4()
for i in range(60):
    P = collections.namedtuple('P','a b'); D = dataclasses.make_dataclass('D',['x','y'])
    assert P(1,b=2).b == 2 and D(1,y=3).y == 3 and repr(D(1,2)) == 'D(x=1, y=2)'
    f = eval('lambda a, b=%d: a+b' % i); assert f(a=1) == 1+i
    exec('def k(*, z): return z+%d' % i); assert k(z=1) == 1+i
    if i % 10 == 0: gc.collect()
print(P(1,2), D(3,4))
c = compile('x = 5\ndef q(): return x', 'n', 'exec'); gc.collect(); exec(c); gc.collect(); print(q()); del c; gc.collect(); print(q())
class A: exec("def m(self): return self.v")
a = A(); a.v = 9; gc.collect(); print(a.m())
