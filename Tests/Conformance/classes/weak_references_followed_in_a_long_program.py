# A weak reference is followed often, while its target is a variable, an element, an attribute, or nothing any more.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name


class Holder:
    pass


def count(reference):
    return sum(reference() is not None for _ in range(300))


thing = Thing("variable")
reference = weakref.ref(thing)
print(count(reference))
thing = None
print(count(reference))

elements = [Thing(number) for number in range(200)]
references = [weakref.ref(element) for element in elements]
print(sum(count(each) for each in references[::50]))
del elements[50:]
print(sum(each() is not None for each in references))

holder = Holder()
holder.inner = {"key": (Thing("deep"),)}
reference = weakref.ref(holder.inner["key"][0], lambda r: print("gone"))
print(count(reference))
holder.inner.clear()
print(reference())

cache = weakref.WeakValueDictionary()
kept = []
for number in range(3000):
    key = number % 30
    if key not in cache:
        kept.append(Thing(key))
        cache[key] = kept[-1]
    if number % 500 == 499:
        kept.pop()
        print(len(cache))


class Dying:
    def __del__(self):
        print("dies")


dying = Dying()
other = Thing("other")
reference = weakref.ref(other)
dying = Thing("instead")
print(count(reference), "after")
