"""Of builtins that are equally near to an unknown name, an uncaught error proposes the first in CPython's order."""
import sys
import threading


def told(function):
    def show(details):
        sys.__excepthook__(details.exc_type, details.exc_value, details.exc_traceback)
    threading.excepthook = show
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()


for wrong in (lambda: pint(1), lambda: inpt(), lambda: dct(), lambda: stt, lambda: fromat, lambda: fitler, lambda: comple, lambda: tupel):
    told(wrong)
