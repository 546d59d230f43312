"""UserString, UserList, UserDict, ChainMap, Counter and deque: methods that are seldom called."""
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, deque


def show(function, *args, **keywords):
    try:
        result = function(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result), type(result).__name__)


text = UserString("Hello World")
for name, *args in (("capitalize",), ("casefold",), ("center", 20, "*"), ("count", "o"),
    ("count", UserString("l"), 3),
                    ("encode",), ("endswith", "ld"), ("expandtabs", 3), ("find", "o"), ("find", UserString("z")),
                    ("format",), ("index", "W"), ("index", "z"), ("isalpha",), ("isalnum",), ("isascii",),
                    ("isdecimal",), ("isdigit",), ("isidentifier",), ("islower",), ("isnumeric",), ("isprintable",),
                    ("isspace",), ("istitle",), ("isupper",), ("join", ["a", "b"]), ("ljust", 13, "."), ("lower",),
                    ("lstrip", "H"), ("maketrans", "ab", "cd"), ("partition", " "),
    ("removeprefix", UserString("He")),
                    ("removesuffix", "ld"), ("replace", "o", UserString("0")), ("rfind", "o"), ("rindex", "o"),
                    ("rjust", 13), ("rpartition", "o"), ("rsplit", None, 1), ("rstrip", "d"), ("split", "o"),
                    ("splitlines",), ("startswith", ("x", "H")), ("strip", "Hd"), ("swapcase",), ("title",),
                    ("translate", {72: "J"}), ("upper",), ("zfill", 13), ("format_map", {})):
    show(getattr(text, name), *args)
show(lambda: text + "!")
show(lambda: "!" + text)
show(lambda: text + 1)
show(lambda: text * 2)
show(lambda: 2 * text)
show(lambda: UserString("%s-%d") % ("a", 1))
show(lambda: "%s" % UserString("x"))
show(lambda: text[1:3])
show(lambda: text[0])
show(lambda: [text == "Hello World", text < "I", text >= UserString("A"), hash(text) == hash("Hello World"),
    len(text)])
show(lambda: [int(UserString("12")), float(UserString("1.5")), complex(UserString("1j")), "H" in text,
    UserString("W") in text])
show(lambda: 5 in text)
show(UserString)
show(UserString, 5)
row = UserList([3, 1])
row.append(2)
row.extend(UserList([9]))
row.insert(0, 5)
row += (7,)
row *= 2
print(row, row.pop(), row.index(9), row.count(3), row.copy(), row[1:3], row + [1], [1] + row, row * 2 == 2 * row)
row.sort(reverse=True)
row.reverse()
row.remove(9)
print(row, row < [9], row == UserList(row), 3 in row, len(row), row.data is row)
show(lambda: row + 5)
show(lambda: row + "ab")
row.clear()
show(row.pop)
table = UserDict({"a": 1}, b=2)
print(table, table | {"c": 3}, {"z": 0} | table, table.get("q"), "a" in table, table.copy(),
    UserDict.fromkeys("xy", 0))
table |= {"d": 4}
print(table, table.pop("a"), table.popitem(), len(table))
show(lambda: table["none"])
show(lambda: table | 5)
show(UserDict, 5)
base = {"a": 1, "b": 2}
chain = ChainMap({"a": 10}, base)
child = chain.new_child()
child["c"] = 5
print(child, child.parents == chain, chain.new_child({"z": 1}), chain.new_child(m={"q": 1}, r=2),
    chain.new_child(k=3))
print(dict(chain), len(child), list(child), chain["a"], chain.get("none"), "b" in chain, bool(ChainMap()), chain.maps)
print(chain | {"x": 1}, {"x": 1} | chain, chain.copy(), ChainMap.fromkeys("ab", 1), ChainMap.fromkeys("ab"))
chain |= {"n": 1}
print(chain, chain.pop("n"), chain.popitem())
for call in (lambda: chain.pop("b"), lambda: chain.popitem(), lambda: chain["none"], lambda: chain | 5,
             lambda: chain.__delitem__("b")):
    show(call)
chain.clear()
print(chain)
count = Counter("abracadabra")
print(count.most_common(2), count.total(), list(Counter(b=2, a=0, c=-1).elements()), count["none"])
for call in (lambda: Counter.fromkeys("ab"), lambda: count - Counter(a=3), lambda: +Counter(a=1, b=-1),
             lambda: -Counter(a=1, b=-1), lambda: Counter(a=1) & Counter(a=3), lambda: Counter(a=1) | Counter(a=3),
             lambda: Counter(a=1) <= Counter(a=2), lambda: Counter(a=1) + 5, lambda: Counter(5),
    lambda: Counter({}, {})):
    show(call)
other = Counter(a=4, b=1)
other += Counter(b=2)
other -= Counter(a=1)
other |= Counter(z=1)
other &= Counter(a=2, b=9)
print(other)
other.subtract("ab", c=2)
other.update({"q": 3}, a=1)
print(other, other.copy() == other, Counter(a=0) == Counter())
ends = deque([1, 2, 3], maxlen=5)
ends.extendleft([4, 5, 6])
ends.rotate(2)
ends.appendleft(0)
print(ends, ends.index(0), ends.count(1), ends.maxlen, ends.copy(), ends[-1], list(reversed(ends)))
ends.insert(0, 1) if len(ends) < 5 else show(ends.insert, 0, 1)
for call in (lambda: ends + [1], lambda: ends + deque([9]), lambda: ends * 2, lambda: 2 * deque("ab"),
    lambda: ends.index(99),
             lambda: ends.remove(99), lambda: ends[9], lambda: ends.rotate("x"), lambda: deque().pop(),
    lambda: deque().popleft(),
             lambda: deque(5), lambda: deque([], -1), lambda: deque([], "x"), lambda: ends.extendleft(5),
             lambda: deque([1]) < deque([2]), lambda: deque([1]) < [2], lambda: ends.__setitem__(9, 1),
    lambda: hash(ends)):
    show(call)
ordered = OrderedDict(a=1, b=2)
ordered |= {"c": 3}
ordered.move_to_end("a")
print(ordered, ordered | {"z": 1}, {"z": 1} | ordered, ordered.popitem(last=False), list(reversed(ordered)))
show(ordered.move_to_end, "none")
