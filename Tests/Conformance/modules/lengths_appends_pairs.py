# `len`, `append` and pairs where they are not what they usually are.
import builtins


class Sized:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


class Log:
    def append(self, value):
        print("append", value)
        return self


class Names(list):
    def append(self, value):
        super().append(value.upper())


def lengths(values):
    return [len(value) for value in values], len(values)


def later():
    try:
        len(unbound)
    except UnboundLocalError as error:
        print(error)
    unbound = [1]
    return len(unbound)


def add(target, value):
    target.append(value)
    target.append(value + "!")
    return target


def grow(values):
    for value in (1, None, ()):
        values.append(value)
    values.append(values)
    values.append(len(values))
    return values


def swap(values):
    values.append((values := [0]) and 5)
    return values


def pairs(a, b):
    return (a, b), (b, (a, b)), (len(a), a + b)


print(lengths(["né", [1, 2], (), {1: 2}, {3, 4, 5}, b"ab", range(7), Sized(3), frozenset([1])]))
print(later())
for bad in (5, None, Sized(-1), Sized("x")):
    try:
        print(len(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(add(Names(["a"]), "b"))
add(Log(), "c")
for bad in (5, (1, 2), None):
    try:
        add(bad, "d")
    except AttributeError as error:
        print(error)
print(grow([]), swap([1, 2]))
print(pairs("x", "y"), pairs([1], [2]))
table = {pair: index for index, pair in enumerate(((1, -1), (-1, 1), (-1, -1), (2**61, 0), (0, 2**61 - 1), (True, 1.0)))}
print(table[1, -1], table[-1, 1], table[-1, -1], table.get((0, 0)), table[1, 1], (3, 4) in table, hash((1, 2)) == hash((1.0, 2)))
print([x for x in range(20) if x % 2 if x % 3], [x for x in (1, 2, 3) if x > 1], [a for a, b in {1: 2, 3: 1}.items() if a < b])
len = lambda value: "my own"
print(len([1]), lengths([[], ()]))
del len
print(len([1]))
builtins.len = lambda value: "everybody's"
print(len([1]), lengths([[], ()]))


async def asynchronously():
    values = []
    values.append(1)
    values.append(lengths([]))
    Log().append(2)
    values.append([value for value in range(5) if value % 2])
    return values


try:
    asynchronously().send(None)
except StopIteration as end:
    print(end.value)
