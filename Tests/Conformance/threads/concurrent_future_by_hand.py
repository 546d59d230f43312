from concurrent.futures import CancelledError, Future, InvalidStateError, TimeoutError, as_completed, wait
import concurrent.futures

f = Future()
print(f.done(), f.running(), f.cancelled(), f.set_running_or_notify_cancel(), f.running())
f.add_done_callback(lambda f: print("first", f.result()))
f.add_done_callback(lambda f: print("second", f.done()))
f.set_result(5)
f.add_done_callback(lambda f: print("at once"))
for attempt in [lambda: f.set_result(1), lambda: f.set_exception(ValueError()),
                lambda: Future().result(0), lambda: Future().exception(timeout=0.01)]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error))
g = Future()
g.add_done_callback(lambda g: print("cancelled", g.cancelled()))
print(g.cancel(), g.cancel(), g.done(), g.set_running_or_notify_cancel())
try:
    g.result()
except CancelledError as error:
    print(repr(error), CancelledError.__mro__[1:3])
h = Future()
h.set_exception(KeyError("k"))
try:
    h.result()
except KeyError as error:
    print(repr(error), repr(h.exception()))
print(TimeoutError is __builtins__.TimeoutError, issubclass(InvalidStateError, Exception))
print(sorted(len(part) for part in wait([f, g, h])), wait([f, Future()], return_when="FIRST_COMPLETED").done == {f})
print(len(wait([h, Future()], return_when="FIRST_EXCEPTION").not_done), wait([Future()], timeout=0.01).done)
print({f, g, h} == set(as_completed([f, g, h, f])))
try:
    list(as_completed([f, Future()], timeout=-1))
except TimeoutError as error:
    print(error)
try:
    wait([f], return_when="ALL")
except ValueError as error:
    print(error)
