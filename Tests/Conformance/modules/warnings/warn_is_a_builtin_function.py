import inspect
import sys
import warnings

sys.stderr = sys.stdout


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


print(warnings.warn, warnings.warn_explicit, warnings.warn.__module__, inspect.isbuiltin(warnings.warn))
show(warnings.warn)
show(warnings.warn, 1, 2, 3, 4, 5, 6)
show(warnings.warn, foo=1)
show(warnings.warn, "text", 3)
show(warnings.warn_explicit)
show(warnings.warn_explicit, "text")


class Holder:
    warn = warnings.warn

    def tell(self):
        self.warn("of a holder", RuntimeWarning)


Holder().tell()
warnings.warn(message="named", category=UserWarning, stacklevel=1)
