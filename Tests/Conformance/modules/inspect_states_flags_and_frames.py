"""The constants of inspect, the states of coroutines and generators, and what tells of frames."""
import inspect


def attempt(call, *args, **keywords):
    try:
        print(call(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


print({name: getattr(inspect, name) for name in dir(inspect) if name.startswith(("CO_", "GEN_", "CORO_"))})


def plain(a, *rest, key=1, **named):
    def inner():
        return a
    return inner


def generates():
    print(inspect.getgeneratorstate(it) == inspect.GEN_RUNNING)
    yield 1


async def coroutine():
    print(inspect.getcoroutinestate(co) == inspect.CORO_RUNNING)


async def generates_async():
    yield 1


class Class:
    def method(self):
        pass


for function in (plain, generates, coroutine, generates_async, plain(1), Class.method):
    flags = function.__code__.co_flags
    print(function.__name__, [name for name in dir(inspect) if name.startswith("CO_") and flags & getattr(inspect, name)])
it = generates()
print(inspect.getgeneratorstate(it) == inspect.GEN_CREATED)
next(it)
print(inspect.getgeneratorstate(it) == inspect.GEN_SUSPENDED)
it.close()
print(inspect.getgeneratorstate(it) == inspect.GEN_CLOSED)
co = coroutine()
print(inspect.getcoroutinestate(co) == inspect.CORO_CREATED, inspect.CORO_SUSPENDED)
try:
    co.send(None)
except StopIteration:
    print(inspect.getcoroutinestate(co) == inspect.CORO_CLOSED)

signature = inspect.signature(plain)
bound = signature.bind(1, 2, 3, key=4, more=5)
print(type(bound) is inspect.BoundArguments, bound, bound.args, bound.kwargs, bound.signature is signature)
print(inspect.FullArgSpec(["a"], None, None, (1,), [], None, {}), inspect.getfullargspec(plain)._fields)
print(inspect.Attribute("name", "method", Class, 5), inspect.Attribute._fields)
print(inspect.Traceback._fields, inspect.FrameInfo._fields, inspect.ClosureVars._fields)
info = inspect.FrameInfo(None, "file.py", 3, "f", ["x = 1\n"], 0)
print(info, info.positions, info[1:4])
place = inspect.Traceback("file.py", 3, "f", None, None)
print(place, place.positions, place.lineno)


def fails():
    raise ValueError("here")


try:
    fails()
except ValueError as error:
    trace = error.__traceback__
for entry in inspect.getinnerframes(trace):
    print(entry.lineno, entry.function, entry.code_context, entry.index, type(entry).__name__)
for entry in inspect.getinnerframes(trace, context=3):
    print(entry.lineno, entry.function, entry.code_context, entry.index)
print(inspect.getframeinfo(trace).function, inspect.getframeinfo(trace, 0).code_context)
outer = inspect.getouterframes(inspect.currentframe())
print([(entry.function, entry.code_context) for entry in outer])
relative = inspect.formatannotationrelativeto(Class)
print(relative(Class), relative(int), relative(list[int]))
print(inspect.getabsfile(plain).rpartition("/")[2])
attempt(inspect.getabsfile, len)
