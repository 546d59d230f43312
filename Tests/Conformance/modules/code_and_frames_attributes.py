"""The attributes of code objects, frames, tracebacks, generators, coroutines and async generators, read and set."""
import asyncio
import inspect
import sys
import types


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def plain(a, b=1, /, c=2, *args, d, e=5, **rest):
    local = a
    return lambda: (local, b)


class Outer:
    def method(self):
        yield self
        x = yield
        return x

    async def run(self):
        await asyncio.sleep(0)

    async def produce(self):
        yield 1


NAMES = ("co_name co_qualname co_argcount co_posonlyargcount co_kwonlyargcount co_nlocals co_varnames co_freevars "
         "co_cellvars co_firstlineno co_flags").split()
for function in (plain, plain(1, d=2), Outer.method, Outer.run, Outer.produce):
    code = function.__code__
    print({name: getattr(code, name) for name in NAMES}, code.co_filename.rpartition("/")[2])
    print(code == function.__code__, code != plain.__code__, hash(code) == hash(function.__code__), type(code).__name__)
    print(outcome(setattr, code, "co_name", "x"), outcome(setattr, code, "other", 1), outcome(lambda: code < code))
comprehension = compile("[x for x in y]", "file", "eval")
print(comprehension.co_name, comprehension.co_filename, comprehension.co_firstlineno, comprehension.co_flags & 64)
print(type(plain.__code__) is types.CodeType)
generator = Outer().method()
print(generator.gi_code is Outer.method.__code__, generator.gi_running, generator.gi_suspended, generator.gi_yieldfrom,
      generator.gi_frame.f_lineno - generator.gi_code.co_firstlineno)
next(generator)
frame = generator.gi_frame
print(generator.gi_suspended, frame.f_code is generator.gi_code, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_back,
      sorted(frame.f_locals), frame.f_globals is globals(), frame.f_trace, frame.f_builtins["len"] is len)
print(outcome(setattr, generator, "gi_running", 1), outcome(setattr, generator, "gi_frame", None), generator.__name__,
      generator.__qualname__)
generator.__name__ = "other"
print(generator.__name__, outcome(setattr, generator, "__name__", 5), repr(generator).split(" at ")[0])
generator.close()
print(generator.gi_frame, generator.gi_suspended, generator.gi_code is Outer.method.__code__)


def delegate():
    yield from [1, 2]


outer = delegate()
next(outer)
print(type(outer.gi_yieldfrom).__name__)
coroutine = Outer().run()
print(coroutine.cr_code.co_name, coroutine.cr_running, coroutine.cr_await, coroutine.cr_origin, coroutine.cr_suspended,
      coroutine.cr_frame.f_code.co_name)
coroutine.send(None)
print(coroutine.cr_suspended, type(coroutine.cr_await).__name__, outcome(setattr, coroutine, "cr_await", None))
coroutine.close()
print(coroutine.cr_frame, coroutine.cr_await, inspect.getcoroutinestate(coroutine))
produced = Outer().produce()
print(produced.ag_code.co_name, produced.ag_running, produced.ag_await, produced.ag_frame.f_code.co_name)
print(outcome(produced.__anext__().send, None), produced.ag_frame.f_lineno - produced.ag_code.co_firstlineno)
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
    print(traceback.tb_next, traceback.tb_lineno == sys._getframe().f_lineno - 3, type(traceback.tb_lasti).__name__, traceback.tb_frame is traceback.tb_frame)
    print(outcome(setattr, traceback, "tb_next", 5), outcome(setattr, traceback, "tb_next", traceback), outcome(setattr, traceback, "tb_lineno", 1))
    again = types.TracebackType(None, traceback.tb_frame, 4, 9)
    print(again.tb_lasti, again.tb_lineno, again.tb_next, outcome(types.TracebackType, 1, 2, 3, 4),
          outcome(types.TracebackType, None, traceback.tb_frame, "x", 1))
    again.tb_next = traceback
    print(again.tb_next is traceback)
frame = sys._getframe()
print(frame.f_code.co_name, frame.f_back, frame.f_trace, outcome(setattr, frame, "f_lineno", 3), outcome(setattr, frame, "f_code", None),
      outcome(setattr, frame, "f_locals", {}), outcome(delattr, frame, "f_code"), type(frame.f_lasti).__name__)


def inner():
    here = sys._getframe()
    return here.f_back is frame, here.f_locals["here"] is here, here.f_globals is globals(), here.f_trace_lines, here.f_trace_opcodes


print(inner(), repr(frame).endswith("code <module>>"))
