# Attributes of attributes and stores to items and attributes of variables, where classes change on the way.
class Inner:
    shared = 5

    def __init__(self):
        self.x = 1


class Outer:
    def __init__(self):
        self.inner = Inner()
        self.count = 0


class Slotted:
    __slots__ = ("count", "inner")


class Watched:
    @property
    def count(self):
        return self.__dict__.get("n", 0)

    @count.setter
    def count(self, value):
        print("count =", value)
        self.__dict__["n"] = value

    inner = Inner()


class Refusing:
    inner = Inner()
    count = 0

    def __setattr__(self, name, value):
        print("refuse", name, value)


def work(owner):
    for i in range(3):
        owner.count += owner.inner.x + owner.inner.shared
        owner.inner.x = i
        owner.inner.new = i
    return owner.count, owner.inner.x, owner.inner.new


def store(target, index, value):
    target[index] = value
    return target


slotted = Slotted()
slotted.count, slotted.inner = 1, Inner()
outer = Outer()
for owner in (outer, Outer(), slotted, Watched(), Refusing(), outer):
    print(work(owner))
Inner.x = property(lambda self: 100, lambda self, value: print("x =", value))
print(work(outer))
del Inner.x
print(work(outer))
Inner.shared = 7
print(work(outer))
del outer.inner
try:
    work(outer)
except AttributeError as error:
    print(error)
print(store([1, 2, 3], -1, 9), store([1, 2], 0, None), store({}, 1, 2), store(bytearray(b"ab"), 1, 99))
print(store([1, 2, 3], slice(1, None), "xy"), store([1, 2], True, 5))
for index in (2, -3, "a", 2**70, None):
    try:
        store([1, 2], index, 0)
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
for target in ((1,), "a", 5, None):
    try:
        store(target, 0, 0)
    except TypeError as error:
        print(error)


def unbound(target):
    try:
        target[0] = later
    except UnboundLocalError as error:
        print(error)
    try:
        target.x = later
    except UnboundLocalError as error:
        print(error)
    later = 1


unbound([0])
