"""`__del__` runs before the callbacks of weak references, of which the newest is first."""
import weakref


class Target:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


target = Target(1)
references = [weakref.ref(target, lambda _, number=number: print("called", number)) for number in range(3)]
del target
print("after del")
target = Target(2)
reference = weakref.ref(target, lambda _: print("called for the second"))
target = None
print("after None")
