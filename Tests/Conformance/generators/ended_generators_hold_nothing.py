import gc
import weakref


class Thing:
    pass


def items(thing):
    yield thing


async def work(thing):
    return 1


thing = Thing()
reference = weakref.ref(thing)
walk = items(thing)
print(len(list(walk)))
coroutine = work(thing)
try:
    coroutine.send(None)
except StopIteration as end:
    print(end.value)
del thing
gc.collect()
print(reference())
failing = (1 / number for number in [Thing()])
try:
    next(failing)
except TypeError as error:
    print(error)
print(list(failing))
