"""What generators, coroutines and async generators tell of themselves before, while and after they run."""
import sys


def inner():
    yield from [1, 2]


def generator():
    print("running", made.gi_running, made.gi_suspended)
    yield 0
    yield from inner()


def state():
    below = made.gi_yieldfrom
    print(made.gi_running, made.gi_suspended, made.gi_frame is not None, getattr(below, "__name__", below))


made = generator()
print(made.gi_code.co_name, made.gi_code is generator.__code__)
state()
next(made)
state()
next(made)
state()
print(list(made))
state()


class Pause:
    def __await__(self):
        print("running", waiting.cr_running, waiting.cr_suspended)
        yield "paused"


async def coroutine():
    await Pause()


def tell():
    print(waiting.cr_running, waiting.cr_suspended, waiting.cr_frame is not None, type(waiting.cr_await).__name__,
          waiting.cr_origin)


waiting = coroutine()
print(waiting.cr_code is coroutine.__code__)
tell()
waiting.send(None)
tell()
try:
    waiting.send(None)
except StopIteration:
    tell()


async def source():
    yield 1


stream = source()
print(stream.ag_code is source.__code__, stream.ag_frame is not None, stream.ag_running, stream.ag_await)
step = stream.__anext__()
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value, stream.ag_frame is not None, stream.ag_running)
try:
    stream.aclose().send(None)
except StopIteration:
    print(stream.ag_frame)

for value, names in ((made, "gi_running gi_suspended gi_frame gi_code gi_yieldfrom"),
                     (waiting, "cr_running cr_suspended cr_frame cr_code cr_await cr_origin"),
                     (stream, "ag_running ag_frame ag_code ag_await")):
    for name in names.split():
        try:
            setattr(value, name, None)
        except Exception as error:
            print(name, type(error).__name__, error)
