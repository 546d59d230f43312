import weakref


class Thing:
    def __call__(self):
        return "called"


class Named(weakref.ref):
    pass


thing = Thing()
plain = weakref.proxy(thing)
print(plain is weakref.proxy(thing), weakref.proxy(thing, print) is plain)
own = Named(thing)
shared = weakref.ref(thing)
later = Named(thing)
print(weakref.ref(thing) is shared, own is shared, own == shared)
print(weakref.getweakrefcount(thing))
del plain
print([type(each).__name__ for each in weakref.getweakrefs(thing)])
print([each is wanted for each, wanted in zip(weakref.getweakrefs(thing), (shared, later, own))])
again = weakref.proxy(thing)
print(again(), again is weakref.proxy(thing))


class Keyed(weakref.ref):
    __slots__ = ("key",)


keyed = Keyed(thing, lambda gone: print("gone", gone.key, gone is keyed, gone()))
keyed.key = "k"
own = shared = later = again = None
del thing
print("end")
