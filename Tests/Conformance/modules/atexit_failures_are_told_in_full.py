import atexit
import sys


class Task:
    def __call__(self):
        raise KeyError("missing")

    def __repr__(self):
        return "<task>"


class Broken:
    def __call__(self, told):
        raise ValueError("of the hook")

    def __repr__(self):
        return "<broken>"


def breaks():
    sys.unraisablehook = Broken()


def mends():
    sys.unraisablehook = sys.__unraisablehook__


atexit.register(Task())
atexit.register(mends)
atexit.register(Task())
atexit.register(breaks)
atexit.register(Task())
