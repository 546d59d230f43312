import sys

sys.tracebacklimit = 0


def fail():
    raise ValueError("only this line")


fail()
