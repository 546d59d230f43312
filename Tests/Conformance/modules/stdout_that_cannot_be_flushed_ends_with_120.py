import atexit
import sys


class Silent:
    def write(self, text):
        sys.__stdout__.write(text.upper())

    def __repr__(self):
        return "<silent>"


@atexit.register
def last():
    print("at exit")


sys.stdout = Silent()
print("told")
