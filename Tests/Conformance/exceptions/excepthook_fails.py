"""An exception in sys.excepthook is told beside the one it was called for."""
import sys


def hook(kind, error, traceback):
    raise KeyError("in the hook")


sys.excepthook = hook
raise ValueError("in the end")
