"""The attributes of code objects that do not depend on how bodies are compiled."""
import inspect


def outer(a, /, b, *rest, c, d=1, **more):
    captured = a
    local = 2

    def nested(x):
        return captured + x + local

    return nested


async def coroutine(a):
    pass


def generator(*, only):
    yield


async def stream():
    yield


class Home:
    def method(self, *, only):
        own = 1
        return lambda: (self, __class__, own)


FLAGS = """CO_OPTIMIZED CO_NEWLOCALS CO_VARARGS CO_VARKEYWORDS CO_NESTED CO_GENERATOR CO_COROUTINE CO_ITERABLE_COROUTINE
CO_ASYNC_GENERATOR""".split()
for function in (outer, outer(1, 2, c=3), coroutine, generator, stream, Home.method, Home().method(only=1), lambda: 0):
    code = function.__code__
    print(code.co_name, code.co_qualname, code.co_filename.rpartition("/")[2], code.co_firstlineno)
    print("   ", code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_varnames,
          sorted(code.co_cellvars), sorted(code.co_freevars))
    print("   ", [name for name in FLAGS if code.co_flags & getattr(inspect, name)])
    for name in ("co_name", "co_argcount", "co_varnames", "co_flags"):
        try:
            setattr(code, name, None)
        except Exception as error:
            print("   ", type(error).__name__, error)
print([(name, getattr(inspect, name)) for name in FLAGS], inspect.CO_NOFREE, inspect.TPFLAGS_IS_ABSTRACT)
print(outer.__code__ == outer.__code__, outer.__code__ == generator.__code__, len({outer.__code__, outer.__code__}))
