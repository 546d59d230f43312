from unittest.mock import *
class C:
    def f(self, x): return x
with patch.object(C, 'f', autospec=True) as p:
    C().f(3); print(p.call_args_list[0].args[1:], type(p).__name__, p.called, p.call_count)
    p.return_value = 8; print(C().f(1)); p.assert_called_with(ANY, 1)
def g(a, b=2): pass
k = create_autospec(g, return_value=4); print(k(1), k.mock_calls)
try: k()
except TypeError as e: print(e)
import asyncio
async def co(x): return x
class D:
    async def m(self, x): return x
async def main():
    q = create_autospec(co, return_value=3); print(await q(1), q.await_count, q.await_args); q.assert_awaited_once_with(1)
    with patch.object(D, 'm', autospec=True, side_effect=lambda self, x: x * 2) as p:
        print(await D().m(4), p.await_count)
    try: await q()
    except TypeError as e: print(e)
asyncio.run(main())
k.reset_mock(); print(k.called, k.call_count, k.mock_calls); k(5); k.assert_called_once_with(5)
try: k.assert_called_with(6)
except AssertionError as e: print(e)
print(k.__name__, k.side_effect)
k.side_effect = ValueError('no')
try: k(1)
except ValueError as e: print(e)
c = C()
with patch.object(c, 'f', autospec=True) as p:
    c.f(2); print(p.call_args)
with patch('__main__.g', autospec=True) as p:
    g(1); p.assert_called_once_with(1)
    try: g()
    except TypeError as e: print(e)
