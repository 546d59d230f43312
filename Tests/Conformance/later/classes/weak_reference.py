import gc
import weakref


class C:
    pass


c = C()
r = weakref.ref(c, lambda ref: print("gone"))
print(r() is c)
del c
gc.collect()
print(r())
