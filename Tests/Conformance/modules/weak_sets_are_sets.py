import weakref
from collections.abc import MutableSet, Set


class C:
    pass


c = C()
print(isinstance(weakref.WeakSet(), MutableSet), issubclass(weakref.WeakSet, Set))
keyed = weakref.KeyedRef(c, None, "key")
print(keyed.key, keyed() is c, isinstance(keyed, weakref.ref), keyed == weakref.ref(c))
