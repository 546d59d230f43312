import logging
import sys
import threading
import traceback

logging.basicConfig(stream=sys.stdout, format="%(message)s")


def outer():
    inner()


def inner():
    1 / 0


def show(limit):
    sys.tracebacklimit = limit
    print("limit", limit)
    try:
        outer()
    except ZeroDivisionError as error:
        # The library keeps the outermost places, the interpreter the innermost.
        print(traceback.format_exc())
        logging.exception("logged")
        sys.stdout.flush()
        sys.excepthook(type(error), error, error.__traceback__)
        return error


sys.stderr = sys.stdout
for limit in (None, 2, 1, 0, -1, True):
    failure = show(limit)
sys.excepthook(ValueError, ValueError("no places"), None)
sys.tracebacklimit = 1 << 100
sys.excepthook(ExceptionGroup, ExceptionGroup("group", [failure]), None)
sys.tracebacklimit = "many"
sys.excepthook(type(failure), failure, failure.__traceback__)
sys.tracebacklimit = 1
thread = threading.Thread(target=outer, name="worker")
thread.start()
thread.join()
sys.stderr = sys.__stderr__
try:
    outer()
except ZeroDivisionError:
    show(2)
    outer()
