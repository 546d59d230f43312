import sys
import _shapes


def attempt(name):
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e, repr(e.name), e.path)


attempt("no_such_module")
attempt("no_such_package.sub")
attempt("_shapes.no_such")
attempt("_shapes._flat.deeper")
attempt("math.deeper")
sys.modules["banned"] = None
attempt("banned")
try:
    import banned.sub
except ModuleNotFoundError as e:
    print(e)
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__, str(e).partition(" (")[0], e.name)
try:
    import no_such_module
except ModuleNotFoundError:
    print("fallback")
