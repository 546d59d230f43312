import asyncio
from unittest import mock
from unittest.mock import Mock, MagicMock, AsyncMock, patch, call, sentinel, ANY, PropertyMock
def attempt(f):
    """Calls; prints the result or the exception."""
    try: print("ok", f())
    except Exception as e: print(type(e).__name__, e)
m = Mock(name="m")
m(1, a=2); m.foo.bar(3).baz("x")
print(m.mock_calls, m.method_calls, m.call_args, m.call_args_list, m.call_count, m.called)
print(m.call_args.args, m.call_args.kwargs, m.call_args == call(1, a=2), m.call_args == ((1,), {"a": 2}))
attempt(lambda: m.assert_called_with(1))
attempt(lambda: m.assert_called_once_with(1, a=2))
attempt(lambda: m.assert_not_called())
attempt(lambda: m.other.assert_called())
attempt(lambda: m.other.assert_called_once())
attempt(lambda: m.other.assert_called_with(5))
attempt(lambda: m.assert_any_call(9))
attempt(lambda: m.assert_has_calls([call(1, a=2), call.foo.bar(3)]))
attempt(lambda: m.assert_has_calls([call(5)]))
attempt(lambda: m.assert_has_calls([call(5)], any_order=True))
attempt(lambda: m.asert_foo)
m2 = Mock(side_effect=[1, 2, ValueError("v")])
attempt(m2); attempt(m2); attempt(m2); attempt(m2)
m3 = Mock(return_value=7, **{"x.y.return_value": 8, "z": 9})
print(m3(), m3.x.y(), m3.z)
m4 = Mock(spec=["a", "b"]); attempt(lambda: m4.c); print(hasattr(m4, "a"), hasattr(m4, "c"))
class K:
    x = 1
    def f(self, a, b=2): pass
    async def g(self): pass
m5 = Mock(spec=K); print(isinstance(m5, K), type(m5.g).__name__, type(m5.f).__name__)
attempt(lambda: m5.nope)
mm = MagicMock()
print(len(mm), int(mm), bool(mm), list(mm), 1 in mm, float(mm))
mm.__len__.return_value = 5; print(len(mm)); mm["a"]; mm["b"] = 1
print(mm.mock_calls)
with mm as q: pass
print(mm.__enter__.called, q is mm.__enter__.return_value)
mm.__str__.return_value = "hello" ; print(str(mm))
mm2 = MagicMock(); mm2.__iter__.return_value = [1,2]; print(list(mm2), list(mm2), mm2 == mm2, mm2 == 3, mm2 < 3 if False else "")
class Box: value = 1; d = {"k": 1}
with patch.object(Box, "value", 5): print(Box.value)
print(Box.value)
with patch.dict(Box.d, {"z": 2}): print(Box.d)
print(Box.d)
with patch("__main__.Box") as B: print(type(Box).__name__, Box is B)
print(Box.__name__)
@patch.object(Box, "value")
@patch("__main__.K")
def f(a, b): return a is K, b is Box.value
print(f())
attempt(lambda: patch.object(Box, "nothing").start())
p = patch.object(Box, "value", new=9); p.start(); print(Box.value); p.stop(); print(Box.value)
am = AsyncMock(return_value=3)
async def main():
    print(await am(1)); am.assert_awaited_once_with(1); print(am.await_count, am.await_args)
    attempt(lambda: am.assert_awaited_with(2)); attempt(lambda: am.assert_not_awaited())
    a2 = AsyncMock(side_effect=KeyError("k"))
    try: await a2()
    except KeyError as e: print(repr(e))
    async with MagicMock() as x: print(type(x).__name__)
    a3 = MagicMock(); a3.__aiter__.return_value=[1,2]
    print([i async for i in a3])
asyncio.run(main())
print(sentinel.a, sentinel.a is sentinel.a, ANY == 5, call.a.b(1), call(1).b(2), call(1) == call(1), call.a(1) == call.b(1))
print(call.a(1).b(2).call_list(), [call(1)] == [call(ANY)])
auto = mock.create_autospec(K); inst = auto(); 
attempt(lambda: inst.f(1, 2, 3));  attempt(lambda: inst.zz)
fn = mock.create_autospec(lambda a, b: 0, return_value=4); attempt(lambda: fn(1)); attempt(lambda: fn(1, 2))
pm = PropertyMock(return_value=4)
class H: pass
type(H()).p = pm if False else pm
print(H().p)
m.reset_mock(); print(m.mock_calls, m.called)
par = Mock(); par.a(1); par.b(2); print(par.mock_calls == [call.a(1), call.b(2)])
mx = Mock(wraps=len); print(mx([1,2]))
del mx.foo; attempt(lambda: mx.foo)
o = mock.mock_open(read_data="abc\n")
with o("f") as h: print(h.read())
o.assert_called_once_with("f")
mock.seal(m); attempt(lambda: m.newattr)
args, kwargs = m3.call_args; print(args, kwargs)
print(m.configure_mock.__name__, isinstance(mock.DEFAULT, object), mock.patch.TEST_PREFIX)
