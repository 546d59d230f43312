"""Names of unittest and its mocks that few tests call."""
import asyncio
import io
import unittest
from unittest import mock


class Some(unittest.TestCase):
    def setUp(self):
        print("set up")

    def test_fails(self):
        self.addCleanup(print, "clean")
        self.fail("why")


case = Some("test_fails")
try:
    case.debug()
except AssertionError as error:
    print("debug raises", error)
try:
    unittest.TestSuite([case]).debug()
except AssertionError as error:
    print("suite raises", error)
result = unittest.TestResult()
print(unittest.TestSuite([case]).run(result) is result, len(result.failures))
function = unittest.FunctionTestCase(lambda: print("ran"), setUp=lambda: print("own set up"), description="first\nsecond")
print(function.id(), function.shortDescription())
function.debug()
print(unittest.FunctionTestCase(len).id())
unittest.installHandler()
print(unittest.removeResult(result), unittest.registerResult(result), unittest.removeResult(result))
print(unittest.removeHandler(), unittest.removeHandler(lambda: "decorated")())
print(len(unittest.TextTestResult.separator1), unittest.TextTestResult.separator2[:3])


class Asked(unittest.IsolatedAsyncioTestCase):
    async def test_enters(self):
        print(await self.enterAsyncContext(Context()))


class Context:
    async def __aenter__(self):
        print("enter")
        return "entered"

    async def __aexit__(self, *details):
        print("exit")


print(unittest.TextTestRunner(stream=io.StringIO()).run(Asked("test_enters")).wasSuccessful())
Asked("test_enters").debug()

print(mock.FILTER_DIR)
for kind in (mock.NonCallableMock, mock.NonCallableMagicMock):
    made = kind(spec=["one"])
    print(callable(made), isinstance(made.one, kind) or type(made.one).__name__)
    made.mock_add_spec(["two"], spec_set=True)
    made.two()
    print(made.mock_calls)
    for change in (lambda: made.one, lambda: setattr(made, "three", 3)):
        try:
            change()
        except AttributeError as error:
            print(error)
parent, child = mock.Mock(), mock.Mock(return_value=3)
parent.attach_mock(child, "own")
print(parent.own(1), parent.mock_calls, child.mock_calls)
magic = mock.MagicMock()
magic.mock_add_spec(["__len__"])
print(len(magic))

called = mock.AsyncMock(return_value=5)


async def call():
    print(await called(1), await called(2, x=3))


for check in (called.assert_awaited, called.assert_awaited_once):
    try:
        check()
    except AssertionError as error:
        print(error)
asyncio.run(call())
print(called.await_args_list, called.await_count, called.await_args)
called.assert_awaited()
called.assert_any_await(1)
called.assert_has_awaits([mock.call(1), mock.call(2, x=3)])
for check, args in ((called.assert_any_await, (9,)), (called.assert_has_awaits, ([mock.call(9)],)),
                    (called.assert_awaited_once, ()), (called.assert_not_awaited, ()), (called.assert_awaited_with, (1,)),
                    (called.assert_awaited_once_with, (1,))):
    try:
        check(*args)
    except AssertionError as error:
        print(error)
called.reset_mock()
print(called.await_args_list, called.await_count, called.await_args)
