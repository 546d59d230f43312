# What says it has more elements than memory holds is refused before it is gathered.
import itertools


class Hinted:
    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        return 2**60


def attempt(what):
    try:
        print(what())
    except (MemoryError, OverflowError) as error:
        print(type(error).__name__, error)


def unpack(iterable):
    first, *rest = iterable
    return first


huge = 10**20
for gather in (list, tuple, sorted, lambda x: [*x], lambda x: (*x,), lambda x: [].extend(x), "".join, unpack):
    attempt(lambda: gather(range(2**62)))
    attempt(lambda: gather(range(1, huge, 7)))
    attempt(lambda: gather(itertools.repeat("x", 2**62)))
    attempt(lambda: gather(iter(range(2**62))))
    attempt(lambda: gather(Hinted()))
