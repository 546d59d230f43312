import copy
import copyreg


class Plain:
    def __init__(self):
        self.items = [1, [2]]


class Slots:
    __slots__ = ("a", "__b")

    def __init__(self):
        self.a, self.__b = [1], [2]

    def b(self):
        return self.__b


class Made:
    def __new__(cls, value):
        self = object.__new__(cls)
        self.value = value
        return self

    def __getnewargs__(self):
        return (self.value,)


class State:
    def __getstate__(self):
        return {"seen": [5]}

    def __setstate__(self, state):
        self.state = state


class Reduced:
    def __reduce__(self):
        return Reduced, (), {"x": [1]}, None, None


class Items(list):
    pass


class Pairs(dict):
    pass


class Number(int):
    pass


for cls in (Plain, Slots, State, Reduced):
    one = cls()
    shallow, deep = copy.copy(one), copy.deepcopy(one)
    print(type(shallow).__name__, type(deep) is cls, cls is not Slots and shallow.__dict__)
plain = Plain()
print(copy.copy(plain).items is plain.items, copy.deepcopy(plain).items is plain.items)
slots = Slots()
print(copy.copy(slots).b() is slots.b(), copy.deepcopy(slots).b(), copy.deepcopy(slots).b() is slots.b())
print(copy.copy(Made(3)).value)
items = Items([1, [2]])
items.extra = [3]
other = copy.deepcopy(items)
print(other, other.extra, type(other).__name__, other[1] is items[1])
pairs = Pairs(a=[1])
print(copy.copy(pairs)["a"] is pairs["a"], copy.deepcopy(pairs))
number = Number(5)
number.tag = "t"
print(copy.copy(number) + 1, copy.copy(number).tag, type(copy.copy(number)).__name__)
ring = [1]
ring.append(ring)
twin = copy.deepcopy(ring)
print(twin[1] is twin, twin is ring)
error = copy.copy(KeyError("k"))
print(repr(error), copy.deepcopy(OSError(2, "no")).errno)
print(plain.__reduce_ex__(4)[0] is copyreg.__newobj__, plain.__reduce_ex__(2)[1:3] == ((Plain,), {"items": [1, [2]]}))
print((lambda: 0).__getstate__() if False else object().__getstate__(), slots.__getstate__()[1].keys())
copyreg.pickle(Plain, lambda p: (list, ([7],)))
print(copy.copy(plain))


class Refuses:
    def __reduce_ex__(self, protocol):
        raise ValueError(f"protocol {protocol}")


for thing in (Refuses(), (i for i in ())):
    try:
        copy.copy(thing)
    except Exception as e:
        print(type(e).__name__, e)
