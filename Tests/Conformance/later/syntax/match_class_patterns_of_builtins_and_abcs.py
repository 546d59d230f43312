from collections import deque, OrderedDict, UserList, UserDict
from collections.abc import Sequence, Mapping


class S(Sequence):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return "ab"[i]


class M:
    def __len__(self):
        return 1

    def get(self, key, default=None):
        return {"a": 1}.get(key, default)

    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        return {"a": 1}[key]


def kind(x):
    match x:
        case str(s) | bytes(s) | bytearray(s):
            return "text", s
        case bool(b):
            return "bool", b
        case int(i) | float(i):
            return "number", i
        case [] | ():
            return ("empty",)
        case [a]:
            return "one", a
        case [a, *_, b]:
            return "ends", a, b
        case {"a": a, **rest}:
            return "map", a, rest
        case {}:
            return ("mapping",)
        case set() | frozenset():
            return ("set",)
        case type():
            return ("class", x.__name__)
    return "none"


for x in ("s", b"b", bytearray(b"c"), True, 3, 2.5, [], (), [1], range(4), deque([1, 2]), S(), UserList([5]), {"a": 1, "b": 2},
          {"c": 1}, OrderedDict(a=3), UserDict(a=9), M(), set(), frozenset([1]), int, None, iter([1]), {1: 2}.items()):
    print(kind(x))
Mapping.register(M)
print(kind(M()))


class T:
    pass


class U(T):
    pass


print(kind(U()))
Sequence.register(T)
try:
    print(kind(U()))
except TypeError as e:
    print(e)


class NaN:
    value = float("nan")


match NaN.value:
    case NaN.value:
        print("equal")
    case _:
        print("nan is not equal to itself")


class Odd:
    __match_args__ = ["x"]


class Twice:
    __match_args__ = ("x", "x")
    x = 1


class Bad:
    __match_args__ = (1,)


for cls in (Odd, Twice, Bad, T):
    for n in (1, 2):
        try:
            if n == 1:
                match cls():
                    case cls(1):
                        print("yes")
                    case _:
                        print("no")
            else:
                match cls():
                    case cls(1, 1):
                        print("yes")
                    case _:
                        print("no")
        except TypeError as e:
            print(e)
try:
    match 1:
        case len(2):
            pass
except TypeError as e:
    print(e)
match {"a": 1}:
    case {"a": 1, "b": 2}:
        print("no")
    case {"a": x}:
        print(x)


class K:
    a = "k"


try:
    match {"k": 1}:
        case {K.a: 1, "k": 2}:
            pass
except ValueError as e:
    print(e)
match (1, (2, [3, {"z": (4, 5)}])):
    case (a, (b, [c, {"z": (d, e)}])) as whole if a < b < c < d < e:
        print(a, b, c, d, e, whole)
match 5, 6:
    case 5, y:
        print(y)
match -3, 1.5, None:
    case -3, 1.5, None:
        print("literals")
