# Loops that unpack pairs: enumerate, zip, items; what they leave consumed, and errors in the middle.
letters = iter("abcdef")
for i, letter in enumerate(letters, 5):
    print(i, letter, end=" ")
    if letter == "c":
        break
print(list(letters))
numbers = iter(range(10))
for a, b in zip(numbers, "xyz"):
    print(a, b, end=" ")
print(next(numbers))
for a, b in zip(numbers, numbers):
    print(a, b, end=" ")
print()
table = {"one": 1, "two": 2}
for key, value in table.items():
    print(key, value, end=" ")
    table[key] = value + 1
print(table)
try:
    for key, value in table.items():
        table[key + "!"] = value
except RuntimeError as error:
    print(error)
pairs = zip([1, 2], [3, 4])
for pair in pairs:
    print(pair)
    for a, b in pairs:
        print(a, b)
walk = enumerate("pq")
for i, c in walk:
    print(i, c, next(walk, None))
try:
    for a, b in zip([1, 2], [3], strict=True):
        print(a, b)
except ValueError as error:
    print(error)
for (a, b), c in zip([(1, 2), "xy"], [3, 4]):
    print(a, b, c)
for a, (b, *c) in enumerate(["pqr", "s"]):
    print(a, b, c)


class Box:
    pass


box = Box()
slots = [0, 0]
for box.index, slots[box.index] in enumerate([7, 8]):
    print(box.index, slots)
print({k: v for k, v in enumerate("ab")}, [a + b for a, b in zip("ab", "cd") if a != "b"])
print({v: k for k, v in {"x": 1, "y": 2}.items()}, {a for a, b in zip([1, 2], [3, 4]) if b})


def noisy(name, count):
    try:
        for i in range(count):
            yield f"{name}{i}"
    finally:
        print("closed", name)


p, q = noisy("p", 3), noisy("q", 1)
for a, b in zip(p, q):
    print(a, b)
print(next(p), next(q, None))
p.close()


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("broken")


try:
    for a, b in zip([1], Broken()):
        print(a)
except KeyError as error:
    print(repr(error))
try:
    for a, b in enumerate(5):
        pass
except TypeError as error:
    print(error)
for i, c in enumerate("z", 10**30):
    print(i, c)
for a, b in [(1, 2), [3, 4], "56", {7: 0, 8: 0}]:
    print(a, b)
for bad in ((1,), (1, 2, 3), [], 5):
    try:
        a, b = bad
    except (TypeError, ValueError) as error:
        print(error)
