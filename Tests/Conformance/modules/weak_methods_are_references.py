import gc
import weakref


class C:
    def f(self):
        return "called"

    def g(self):
        pass


c = C()
one, two, three = weakref.WeakMethod(c.f), weakref.WeakMethod(c.f), weakref.WeakMethod(c.g)
print(isinstance(one, weakref.ref), issubclass(weakref.WeakMethod, weakref.ReferenceType))
print(one()(), one == two, one == three, hash(one) == hash(two), one != weakref.ref(c))
told = weakref.WeakMethod(c.f, lambda reference: print("gone", reference is told))
hash(one)
del c
gc.collect()
print(one(), told(), one == one, one == two, isinstance(hash(one), int))
try:
    hash(three)
except TypeError as error:
    print(error)
try:
    weakref.WeakMethod(print)
except TypeError as error:
    print(error)


class D:
    pass


r = weakref.ref(D)
for arguments in ((), (0, 0, 0)):
    try:
        r.__init__(*arguments)
    except TypeError as error:
        print(error)
