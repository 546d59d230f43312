import types
def f(a, b=2): return a + b + K
K = 1
for args in [(), (1,), (1, {}), (f.__code__,), (f.__code__, 1), (f.__code__, {}, 3), (f.__code__, {}, None, 3), (f.__code__, {}, None, None, 3), (f.__code__, {}, None, None, ())]:
    try: print(types.FunctionType(*args).__name__)
    except Exception as e: print(type(e).__name__, e)
g = types.FunctionType(f.__code__, {'K': 100})
try: g(1)
except TypeError as e: print(e)
print(g(1, 1), g.__name__, g.__qualname__, g.__module__, g.__defaults__, g.__code__ is f.__code__, g.__code__ == f.__code__)
h = types.FunctionType(f.__code__, globals(), 'h', (5,))
print(h(1), h.__name__, h.__qualname__, h.__module__, h.__defaults__)
def outer(x):
    def inner(): return x
    return inner
i = outer(3)
for c in [None, (), (1,), i.__closure__, (types.CellType(9),)]:
    try: print(types.FunctionType(i.__code__, {}, None, None, c)())
    except Exception as e: print(type(e).__name__, e)
j = types.FunctionType(f.__code__, {'K': 7}, name='j', argdefs=(1,), closure=None)
def gen():
    yield K
print(list(types.FunctionType(gen.__code__, {'K': 'k'})()))
async def co(): return K
import asyncio
print(asyncio.run(types.FunctionType(co.__code__, {'K': 'c', '__name__': 'm'})()))
print(types.FunctionType(co.__code__, {'K': 'c', '__name__': 'm'}).__module__)
c = compile('def q():\n return Z', 'file', 'exec')
ns = {'Z': 4}
exec(c, ns)
print(ns['q'](), types.FunctionType(ns['q'].__code__, {'Z': 5})())
