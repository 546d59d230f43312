import gc
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary, ref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


things = [Thing(name) for name in "abcd"]
by_name = WeakValueDictionary((thing.name, thing) for thing in things)
numbers = WeakKeyDictionary((thing, place) for place, thing in enumerate(things))
walks = [iter(by_name.items()), iter(by_name), iter(numbers.items()), iter(numbers.values())]
print([next(walk) for walk in walks])
del things[-1]
gc.collect()
print([list(walk) for walk in walks])
print(len(by_name), len(numbers))
members = WeakSet(things)
walk = iter(members)
first = next(walk)
things.clear()
gc.collect()
print(list(walk), len(members), members.data == {*map(ref, members)})


class Failing:
    def keys(self):
        raise ZeroDivisionError


for mapping in by_name, numbers:
    try:
        mapping.update(Failing())
    except ZeroDivisionError:
        print("keys was asked")
