import sys


class Stand:
    value = 7


sys.modules[__name__] = Stand()
