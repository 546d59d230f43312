import sys
print("runs", "_fails" in sys.modules)
value = 1


def broken():
    return 1 / 0


broken()
