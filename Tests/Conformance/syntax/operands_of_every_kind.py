# Operators whose operands are local variables and constants, of every kind, bound and unbound.


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def operate(a, b):
    results = []
    for test in (
            lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a & b, lambda a, b: a | b,
            lambda a, b: a ^ b, lambda a, b: a << (b if b in (0, 1, 63, -1) else 5), lambda a, b: a >> b, lambda a, b: a < b, lambda a, b: a <= b,
            lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a >= b, lambda a, b: a[b], lambda a, b: a + 1,
            lambda a, b: a - 1, lambda a, b: 1 + a, lambda a, b: a < 3, lambda a, b: a == 3, lambda a, b: a is None,
            lambda a, b: a is not None, lambda a, b: 1 if a < b else 2, lambda a, b: 1 if a == b else 2,
            lambda a, b: 1 if a > 1 else 2):
        results.append(outcome(test, a, b))
    return results


class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return f"add {other!r}"

    def __radd__(self, other):
        return f"radd {other!r}"

    def __lt__(self, other):
        return []

    def __eq__(self, other):
        return other == self.n

    def __getitem__(self, key):
        return key

    def __repr__(self):
        return "Number"


values = [3, 2**63 - 1, -2**63, 1.5, float("nan"), True, None, "ab", [1, 2], Number(3)]
for a in values:
    for b in (1, -1, 2.5, "ab", Number(3)):
        print(a, b, operate(a, b))
print(operate((1, 2), 1), operate({1: 2}, 1), operate({1}, {2}), operate(2**70, 2**70), operate(-7, 63))


def unbound(kind):
    if kind < 0:
        x = y = a = 0
    if kind == 0:
        return x + y
    if kind == 1:
        return x + 1
    if kind == 2:
        x += 1
    if kind == 3:
        x += print("not evaluated")
    if kind == 4:
        if x < y:
            return 1
    if kind == 5:
        return a[x]
    if kind == 6:
        return a.x
    if kind == 7:
        if x is None:
            return 1
    if kind == 8:
        x = a
    if kind == 9:
        a.x = 1
    if kind == 10:
        a[0] = 1
    if kind == 11:
        x = [1]
        a = x[y]
    if kind == 12:
        if x == y:
            return 1
    if kind == 13:
        return x & y
    del x
    return x


for kind in range(15):
    print(kind, outcome(unbound, kind))


def augmented():
    n = 1
    n += 1
    n -= 5
    n += n
    n += 2**63 - 1
    n += 2**63
    s = "a"
    t = s
    for i in range(5):
        s += str(i)
        s += s[:2]
    f = 1.5
    f += 1
    f += n
    f -= 1
    items = [1]
    same = items
    items += (2, 3)
    items += [x for x in items]
    pair = (1,)
    pair += (2,)
    w = 1
    w += (w := 10)
    b = True
    b += 1
    c = Number(1)
    c += 5
    d = 5
    d += Number(1)
    return n, s, t, f, items, same is items, pair, w, b, c, d


print(augmented())


def places():
    items = [[0] * 3 for _ in range(3)]
    i = 1
    j = -1
    row = items[i]
    row[j] = 5
    row[i] = row[j] + row[-1]
    items[i][j] += 1
    items[0][i] = items[1][2]
    table = {}
    table[i] = row
    table["k"] = i
    key = (1, 2)
    table[key] = None
    text = "héllo"
    return items, table, text[i], text[j], outcome(lambda: row[3]), outcome(lambda: row["x"]), table[key]


print(places())
