# When threading.excepthook fails, sys.excepthook is called.
import sys
import threading


def fail():
    raise ValueError("run")


def failing(args):
    print("hook", args.exc_type.__name__, args.thread.name)
    raise KeyError("hook")


def last(kind, value, traceback):
    print("sys.excepthook", kind.__name__, value, value.__suppress_context__, repr(value.__context__))


threading.excepthook = failing
sys.excepthook = last
thread = threading.Thread(target=fail, name="worker")
thread.start()
thread.join()
