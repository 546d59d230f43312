# It fails in the body that it stands in.
import sys
import traceback


def refuse(thing):
    raise TypeError("refused")


def function():
    @refuse
    def inner():
        pass


def other():
    @refuse
    class Inner:
        pass


def build():
    class Outer:
        @refuse
        def method(self):
            pass


for call in (function, other, build):
    try:
        call()
    except TypeError:
        tb = sys.exc_info()[2]
        for frame in traceback.extract_tb(tb):
            print(frame.lineno, frame.name, frame.line)
function()
