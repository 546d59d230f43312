import inspect
import sys
import traceback


def show():
    traceback.print_stack(limit=2, file=sys.stdout)
    for entry in traceback.extract_stack():
        print(entry.name, entry.lineno, entry.line)
    print("".join(traceback.format_stack(limit=1)), end="")


class Shop:
    def open(self):
        show()
        return [info.function for info in inspect.stack()], inspect.stack()[0].code_context


print(Shop().open())


def where():
    return inspect.currentframe().f_back.f_lineno


print(where())
print(inspect.getframeinfo(inspect.currentframe())[1:4])


def arguments(first, *rest, key=1, **more):
    return inspect.getargvalues(inspect.currentframe())


print(arguments(1, 2, key=3, other=4))
try:
    show(1)
except TypeError:
    print([(info.function, info.lineno) for info in inspect.trace()])
