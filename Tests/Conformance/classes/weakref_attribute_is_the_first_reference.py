# `__weakref__` is the first weak reference to the object, None if there is none.
import weakref


class A:
    pass


class B:
    __slots__ = ("x", "__weakref__")


class C(B):
    pass


class D:
    __slots__ = ()


def show(cls):
    thing = cls()
    print(thing.__weakref__)
    reference = weakref.ref(thing)
    other = weakref.ref(thing, lambda dead: None)
    print(thing.__weakref__ is reference, weakref.getweakrefcount(thing))
for cls in (A, B, C):
    show(cls)
try:
    D().__weakref__
except AttributeError as error:
    print(error)
print(type(A.__weakref__).__name__)
