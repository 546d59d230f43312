"""The functions of gc: constants, answers that do not depend on the collector, wrong arguments."""
import gc


def attempt(call, *args, **keywords):
    try:
        print(call.__name__, args, keywords, call(*args, **keywords))
    except Exception as error:
        print(call.__name__, args, keywords, type(error).__name__, error)


print({name: getattr(gc, name) for name in dir(gc) if name.startswith("DEBUG_")}, gc.garbage, gc.callbacks)
gc.enable()
print(gc.isenabled(), gc.disable(), gc.isenabled())
attempt(gc.collect, 3)
attempt(gc.collect, -1)
attempt(gc.collect, "x")
attempt(gc.collect, 1, 2)
print(gc.collect(generation=1) >= 0)
attempt(gc.get_threshold)
for args in ((5,), (5, 6), (5, 6, 7), ("x",), (1.5,)):
    attempt(gc.set_threshold, *args)
    attempt(gc.get_threshold)
attempt(gc.set_debug, gc.DEBUG_UNCOLLECTABLE)
attempt(gc.get_debug)
attempt(gc.set_debug, 0)
attempt(gc.set_debug)
attempt(gc.set_debug, "x")
attempt(gc.freeze)
attempt(gc.unfreeze)
attempt(gc.get_freeze_count)
print(len(gc.get_count()))


class Plain:
    pass


for value in (1, "a", None, 1.5, b"b", [], {"a": []}, Plain(), Plain, print):
    print(gc.is_tracked(value), end=" ")
print()
attempt(gc.is_tracked)
attempt(gc.isenabled, 1)


class Finalised:
    def __del__(self):
        kept.append(self)


kept = []
print(gc.is_finalized(Plain()), gc.is_finalized(5))
value = Finalised()
print(gc.is_finalized(value))
del value
gc.collect()
print(gc.is_finalized(kept[0]))
attempt(gc.is_finalized)
