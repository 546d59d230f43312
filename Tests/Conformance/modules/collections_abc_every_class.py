"""What each abstract class of collections.abc takes for its own, asks for and gives."""
import collections.abc
import typing


def gen():
    yield


async def agen():
    yield


async def co():
    pass

waiting = co()
samples = {"list": [], "tuple": (), "str": "", "bytes": b"", "bytearray": bytearray(), "dict": {}, "set": set(),
           "frozenset": frozenset(), "range": range(1), "iterator": iter([]), "keys": {}.keys(),
    "values": {}.values(),
           "items": {}.items(), "generator": gen(), "async generator": agen(), "coroutine": waiting, "int": 1,
           "function": gen, "memoryview": memoryview(b""), "map": map(int, ""), "slice": slice(1), "type": int}
for name in collections.abc.__all__:
    cls = getattr(collections.abc, name)
    print(name, cls.__module__, sorted(cls.__abstractmethods__), [base.__name__ for base in cls.__mro__[1:-1]])
    print("   ", [key for key, value in samples.items() if isinstance(value, cls)])
    try:
        cls()
    except TypeError as error:
        print("   ", error)
    try:
        print("   ", cls[int], type(cls[int]).__name__)
    except TypeError as error:
        print("   ", error)
waiting.close()


class Bag(collections.abc.MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f"Bag({self.items})"


one, two = Bag("abc"), Bag("bcd")
print(one & two, one | two, one - two, one ^ two, one <= two, one < one | two, one == Bag("cba"),
    one.isdisjoint("xy"))
print(one & "ab", "ab" | one, ["x"] - one, one >= Bag("a"), one > Bag("a"))
try:
    one & 5
except TypeError as error:
    print(error)
try:
    one <= [1]
except TypeError as error:
    print(error)
one |= "z"
one -= {"a"}
one &= Bag("bz")
one ^= ["b", "q"]
print(one, one.pop(), one)
one.remove("q")
for call in (lambda: one.remove("none"), lambda: one.pop()):
    try:
        call()
    except KeyError as error:
        print("KeyError", error)
one.clear()
print(one, one._hash() == Bag()._hash(), type(Bag._from_iterable("a")))


class Row(collections.abc.MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        self.items.insert(index, value)


row = Row(3, 1, 2)
row.append(1)
row.extend([7, 8])
row.extend(row)
row += [0]
row.reverse()
print(row.items, row.index(1), row.count(1), row.pop(), row.pop(0), list(reversed(row)), 8 in row, "x" in row)
row.remove(8)
print(row.index(8), row.index(7, 2), row.index(7, -5))
for call in (lambda: row.remove("none"), lambda: row.index(99), lambda: row.index(3, 0, 1)):
    try:
        call()
    except ValueError as error:
        print("ValueError", error)
row.clear()
try:
    row.pop()
except IndexError as error:
    print("IndexError", error)


class Table(collections.abc.MutableMapping):
    def __init__(self, **items):
        self.store = items

    def __getitem__(self, key):
        return self.store[key]

    def __setitem__(self, key, value):
        self.store[key] = value

    def __delitem__(self, key):
        del self.store[key]

    def __iter__(self):
        return iter(self.store)

    def __len__(self):
        return len(self.store)

    def __repr__(self):
        return "Table"


table = Table(a=1, b=2)
print(table.keys(), table.items(), table.values(), table.get("a"), table.get("z", 9), "a" in table,
    table == {"a": 1, "b": 2})
print(list(table.items()), ("a", 1) in table.items(), 2 in table.values(), table.keys() & {"a"},
    table.items() - {("a", 1)})
print(len(table.keys()), sorted(table.keys() | "z"), table.setdefault("c", 3), table.pop("a"), table.pop("a", None))
table.update({"x": 1}, y=2)
table.update([("z", 3)])
table.update(Table(w=0))
print(table.store, table.popitem())
for call in (lambda: table.pop("none"), lambda: table.update(5), lambda: table.update({}, {}),
    lambda: reversed(table)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
table.clear()
try:
    table.popitem()
except KeyError as error:
    print("KeyError", error)
for name in ("KeysView", "ItemsView", "ValuesView", "MappingView"):
    view = getattr(collections.abc, name)({"k": 1})
    print(len(view), view, getattr(typing, name)[int, str] if name == "ItemsView" else getattr(typing, name)[int])


class Steps(collections.abc.Generator):
    def send(self, value):
        print("send", value)
        return value

    def throw(self, kind, value=None, traceback=None):
        print("throw", kind.__name__)
        raise StopIteration if kind is GeneratorExit else kind


steps = Steps()
print(next(steps), iter(steps) is steps, steps.send(4))
print(steps.close())
print(collections.abc.Callable[[int], str], collections.abc.Callable[..., int].__args__)
for arguments in (int, (int, str), ()):
    try:
        print(collections.abc.Callable[arguments])
    except TypeError as error:
        print(error)
