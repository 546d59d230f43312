# Managers that contextmanager makes: their attributes, how they end, by hand, as decorators.
import inspect
import traceback
from contextlib import ExitStack, contextmanager

def attempt(label, f):
    try:
        print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e, "| context", repr(e.__context__), "| cause", repr(e.__cause__), e.__suppress_context__)

@contextmanager
def region(*args, **kwds):
    "Doc of region."
    print("enter", args, kwds)
    try:
        yield args
    except KeyError as e:
        print("caught", repr(e), repr(e.__context__))
        if kwds.get("again"): yield
        if kwds.get("other"): raise ValueError("other") from e
        if kwds.get("same"): raise
        if kwds.get("new"): raise KeyError("new")
        if kwds.get("stop"): return
    else:
        if kwds.get("more"): yield "more"
    finally:
        print("leave")

class M:
    @contextmanager
    def method(self, x=1):
        "Doc of method."
        yield self, x
    @classmethod
    @contextmanager
    def cls(cls): yield cls.__name__
    @staticmethod
    @contextmanager
    def static(): yield "static"

# attributes
cm = region(1, k=2)
print(type(cm).__name__, type(cm).__mro__[1].__name__ != "", cm.__doc__, cm.func.__name__, cm.args, cm.kwds, inspect.isgenerator(cm.gen))
print(list(vars(cm)))
with cm as v: print(v, list(vars(cm)), hasattr(cm, "args"))
attempt("again", lambda: cm.__enter__())
print(region.__name__, region.__doc__, region.__wrapped__.__name__, inspect.isfunction(region), inspect.signature(M.method))
with M().method(5) as (s, x): print(type(s).__name__, x)
with M.cls() as c, M.static() as d: print(c, d)
@contextmanager
def nodoc(): yield
print(nodoc().__doc__ is not None)
cm.extra = 1
print(cm.extra)

# normal ends
attempt("none", lambda: region().__exit__(None, None, None))
@contextmanager
def empty():
    if 0: yield
attempt("empty", lambda: empty().__enter__())
def use(error=None, **kwds):
    with region(**kwds):
        if error is not None: raise error
    return "done"
attempt("plain", lambda: use())
attempt("more", lambda: use(more=True))
for key in "again", "other", "same", "new", "stop", "nothing":
    attempt(key, lambda: use(KeyError(key), **{key: True}))
attempt("unhandled", lambda: use(OSError(3)))
attempt("stop iteration", lambda: use(StopIteration(4)))
attempt("runtime", lambda: use(RuntimeError("r")))
attempt("exit", lambda: use(SystemExit(2)))
attempt("interrupt", lambda: use(GeneratorExit()))
try: use(TypeError("t"))
except TypeError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__) if "contextlib" not in f.filename])

# by hand
cm = region()
cm.__enter__()
attempt("class only", lambda: cm.__exit__(KeyError, None, None))
cm = region(same=True); cm.__enter__()
attempt("class only same", lambda: cm.__exit__(KeyError, None, None))
cm = region(); cm.__enter__(); err = OSError("x")
attempt("instance", lambda: cm.__exit__(OSError, err, None))
print(err.__traceback__)
@contextmanager
def wraps():
    try: yield
    except StopIteration as e: raise e
attempt("wraps", lambda: (lambda c: (c.__enter__(), c.__exit__(StopIteration, StopIteration(1), None)))(wraps()))

# decorators
@region(7)
def decorated(a, b=2):
    "decorated doc"
    print("body", a, b)
    return a + b
print(decorated(1), decorated(3, b=4), decorated.__name__, decorated.__doc__)

# not a generator function
@contextmanager
def wrong(): return 5
attempt("wrong", lambda: wrong().__enter__())
attempt("wrong exit", lambda: wrong().__exit__(None, None, None))
@contextmanager
def custom(): return iter([1])
def run():
    with custom() as x: print("x", x)
attempt("custom", run)
@contextmanager
def fails(): raise LookupError("at once"); yield
attempt("fails", lambda: fails().__enter__())
attempt("arguments", lambda: nodoc(1))

# nested, stacks, in generators
def gen():
    with region("in generator"):
        yield 1
        yield 2
g = gen(); print(next(g)); g.close()
with ExitStack() as stack:
    print([stack.enter_context(region(i)) for i in range(3)])
@contextmanager
def outer():
    with region("inner") as v:
        yield v
with outer() as v: print(v)
attempt("nested error", lambda: (lambda: use(KeyError("n"), stop=True))())
