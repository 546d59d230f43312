"""inspect.getframeinfo asks for a line and code before it looks whether it was given a frame."""
import inspect
import sys


class Lined:
    f_lineno = 7

    def __repr__(self):
        return "Lined()"


for given in (5, None, Lined()):
    try:
        print(inspect.getframeinfo(given))
    except Exception as error:
        print(type(error).__name__, error)
print(inspect.getframeinfo(sys._getframe()).function)
