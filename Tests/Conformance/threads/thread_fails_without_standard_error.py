# A thread that fails while there is no sys.stderr reports it to the one that there was when it was made.
import io
import sys
import threading

kept = sys.stderr
told = io.StringIO()


def fail():
    raise ValueError("lost")


def run(thread):
    sys.stderr = None
    thread.start()
    thread.join()
    sys.stderr = kept


sys.stderr = told
first = threading.Thread(target=fail, name="first")
sys.stderr = None
second = threading.Thread(target=fail, name="second")
run(first)
run(second)
print(told.getvalue().splitlines()[0], told.getvalue().splitlines()[-1])
