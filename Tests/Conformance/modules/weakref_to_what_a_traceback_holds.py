# The frames of a traceback hold what their variables stood for, which weak references see.
import weakref


class Thing:
    pass


seen = []


def fails():
    thing = Thing()
    seen.append(weakref.ref(thing, lambda reference: print("gone")))
    raise KeyError


def recurses(depth):
    if depth == 0: fails()
    thing = Thing()
    seen.append(weakref.ref(thing))
    recurses(depth - 1)


try:
    fails()
except KeyError:
    print(seen[-1]() is not None)
print(seen[-1]())
seen.clear()
try:
    recurses(3)
except KeyError as error:
    print([reference() is not None for reference in seen])
print([reference() for reference in seen])
