"""sys.unraisablehook is told of exceptions that cannot be raised where they happen."""
import gc
import sys
import weakref


class Fails:
    def __del__(self):
        raise ValueError("del")


def hook(told):
    name = getattr(told.object, "__name__", None)
    print("hook:", told.exc_type.__name__, told.exc_value, told.exc_traceback is not None, told.err_msg, name)


def steps():
    try:
        yield
    finally:
        raise IndexError("generator")


def fails_itself(told):
    raise RuntimeError("hook")


def dead(reference):
    raise KeyError("callback")


class Target:
    pass


sys.unraisablehook = hook
Fails()
print("finalizer")
target = Target()
reference = weakref.ref(target, dead)
del target
print("callback")
generator = steps()
next(generator)
del generator
gc.collect()
print(sys.__unraisablehook__ is not hook)
try:
    sys.__unraisablehook__(3)
except TypeError as error:
    print(error)
