import atexit
import sys


def hook(told):
    print("hook", told.exc_type.__name__, told.exc_value, told.err_msg, told.object.__name__)
    print(told.exc_traceback.tb_frame.f_code.co_name, told.exc_traceback.tb_next is None)


def fails():
    1 / 0


def leaves():
    sys.exit(3)


def sets():
    sys.unraisablehook = hook


atexit.register(leaves)
atexit.register(fails)
atexit.register(sets)
