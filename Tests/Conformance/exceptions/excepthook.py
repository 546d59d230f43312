"""sys.excepthook is told of the exception that ends the script."""
import sys


def hook(kind, error, traceback):
    print("hook:", kind.__name__, error, traceback.tb_lineno, traceback is error.__traceback__)
    print(sys.__excepthook__ is not hook)


sys.excepthook = hook
raise ValueError("in the end")
