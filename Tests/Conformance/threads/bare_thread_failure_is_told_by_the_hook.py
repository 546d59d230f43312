import _thread
import sys
import threading

told_of = threading.Event()


def fail(word):
    raise ValueError(word)


def hook(told):
    print(told.exc_type, told.exc_value, told.err_msg, told.object is fail, told.exc_traceback is not None)
    told_of.set()


sys.unraisablehook = hook
_thread.start_new_thread(fail, ("told to the hook",))
told_of.wait()
