import weakref


class Thing:
    pass


thing = Thing()
r = weakref.ref(thing, lambda ref: print("callback, dead:", ref() is None))
print(r() is thing)
del thing
print(r())

thing = Thing()
r = weakref.ref(thing)
thing = None
print(r() is None)

cache = weakref.WeakValueDictionary()
value = Thing()
cache["a"] = value
print("a" in cache, len(cache))
del value
print("a" in cache, len(cache), list(cache))

members = weakref.WeakSet()
one, two = Thing(), Thing()
members.update((one, two))
print(len(members))
del one
print(len(members))

weakref.finalize(two, print, "finalised")
del two
print("after")


def make():
    t = Thing()
    return weakref.ref(t)


print(make()())
