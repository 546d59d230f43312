import sys
import threading


def fail(number):
    raise ValueError(f"failed {number}")


def leave():
    sys.exit(3)


for thread in [threading.Thread(target=fail, args=(1,)), threading.Thread(target=leave)]:
    thread.start()
    thread.join()


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name, type(args).__name__)


threading.excepthook = hook
thread = threading.Thread(target=fail, args=(2,), name="own")
thread.start()
thread.join()
threading.excepthook = threading.__excepthook__
thread = threading.Thread(target=fail, args=(3,), name="last")
thread.start()
thread.join()
print("end")
