import asyncio


def show(value):
    print("eval", value)
    return value


class Count:
    def __index__(self):
        print("index")
        return 2

    def __rmul__(self, other):
        return ("rmul", other)


class Bad:
    pass


record = {"a": show(1), "b": show([2]), "c": {"d": None, "e": {"f": show("g")}}}
print(record, list(record), record["b"])
other = {"a": show(1), "b": show([2]), "a": show(3)}
print(other, {"x": 1, **record, "y": 2}, {"only": 0}, {"ä": 1, "日本": 2}["日本"])


def make(n):
    return {"n": n, "next": {"n": n + 1}, "a long key of more than twenty bytes": -n}


first, second = make(1), make(2)
first["n"], first["new"] = 10, 11
del second["next"]
print(first, second, make(3), make(4) == make(4), make(5) is make(5))
wide = {"k00": 0, "k01": 1, "k02": 2, "k03": 3, "k04": 4, "k05": 5, "k06": 6, "k07": 7, "k08": 8, "k09": 9, "k10": 10}
print(wide, len(wide), "k10" in wide, "k11" in wide)
for key in list(wide):
    wide.pop(key)
    wide[key.upper()] = 1
print(list(wide))
x = 5
print([x] * 3, [x] * (x := 2), x, [show("e")] * show(2), [1] * 0, [1] * -3, [None] * True, [[]] * 2, 2 * [7], [x] * 2 * 2)
print([1] * Count())
for count in (2.0, "a", Bad(), None, 10**30):
    try:
        print([1] * count)
    except Exception as error:
        print(type(error).__name__, error)
rows = [[0] * 3 for _ in range(2)]
rows[0][1] = 1
print(rows, [show(1), *[2] * 2], ([0] * 2 + [1]) * 2)


class Lists(list):
    def __rmul__(self, other):
        return "lists"


print([1] * 5000 == [1] * 4096 + [1] * 904, len([0] * 100000))
numbers = set([5, 3, 40, 11, 3, 8, 16, 24, 32, 0, -1, -2, 1 << 40])
print(numbers, set([1, 1.0, True, "a", "a", (1, 2), (1, 2.0)]) == {1, "a", (1, 2)}, frozenset([8, 16, 0]))
numbers.discard(8)
numbers.update([8, 48, 56, 64])
print(numbers, numbers - {5, 3}, numbers & {64, 56, 7}, numbers ^ {0, 1})


class Same:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other))
        return False


print(len(set([Same("a"), Same("b"), 1])))
changing = {1, 2, 3}
try:
    min(changing, key=lambda x: changing.add(x + 10) or x)
except RuntimeError as error:
    print(error)


async def later(x):
    await asyncio.sleep(0)
    return x


async def main():
    print({"a": await later(1), "b": show(2), "c": await later({"d": await later(3)})})
    print([await later(1)] * await later(2), [x] * await later(3))
    try:
        {"a": show("before"), "b": await later(1) / 0, "c": show("after")}
    except ZeroDivisionError as error:
        print(error)


asyncio.run(main())
