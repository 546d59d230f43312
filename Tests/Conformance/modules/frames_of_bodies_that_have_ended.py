# A frame that a body has returned knows its file.
import sys


def inner():
    return sys._getframe()


def outer():
    frame = inner()
    print(repr(frame).rpartition(", line")[0].rpartition(", ")[2], frame.f_code.co_name, frame.f_back is sys._getframe())


outer()
