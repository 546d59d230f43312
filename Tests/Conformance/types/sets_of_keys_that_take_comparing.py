class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        print("eq", self.number, getattr(other, "number", other))
        return isinstance(other, Key) and self.number == other.number


left = {1, 2, Key(3), 40, (5, 6), "x"}
right = {2, Key(3), (5, 6), 7, 1.5}
print(len(left & right), len(left - right), len(left | right), left <= right)
print({2} <= right, {Key(3)} <= right, {(5, 6), 2} <= right, {1.5, 9} <= right, left.isdisjoint(right))
pairs, others = {(i, i) for i in range(20)}, {(i, i) for i in range(10, 30)}
print(sorted(pairs & others), sorted(pairs - others)[:3], pairs <= pairs | others)
mixed = frozenset([*range(5), None, 2.5, "a"])
print(sorted(map(str, mixed & {None, 3, "a", 2.5})), sorted(map(str, mixed - {None, 3})), mixed >= {None, 4})
view = memoryview(bytearray(b"abcdef"))
table = view.cast("B", [2, 3])
print(view[2], view[-1], len(view), len(table), table[1, 2])
for key in (6, -7, "x", (1, 2), 10**30):
    try:
        print(view[key])
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
