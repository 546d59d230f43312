# The builtins that are called most, with what they are usually given and with what they are not.
import builtins


class Named(str):
    def __len__(self):
        return 100


class Numbers(list):
    def pop(self, index=-1):
        return "own pop"


class Sized:
    def __len__(self):
        return 7

    def __abs__(self):
        return "own abs"


class Claims:
    @property
    def __class__(self):
        return dict


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 5


class Asked(metaclass=Meta):
    pass


class Missing(dict):
    def __missing__(self, key):
        return "missing"


def attempt(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for value in ([1, 2], (1,), "é雨", {1: 2}, {3}, frozenset((1, 2)), b"abc", range(4), Named("x"), Numbers([1]), Sized(), 5, None):
    print(type(value).__name__, attempt(lambda: len(value)), attempt(lambda: abs(value)), attempt(lambda: ord(value)))
for value in (97, 233, 0x96E8, 0x10FFFF, 0x110000, -1, True, 2**70, 1.0, "a"):
    print(attempt(lambda: chr(value)).encode("unicode_escape"), attempt(lambda: abs(value)))
print(abs(-(2**63)), abs(-(2**63) + 1), abs(-0.0), abs(False), abs(-2**70))
for value in (5, True, 1.5, "a", Named("x"), Claims(), Asked(), Missing(), None, [], type):
    print(
        type(value).__name__,
        [isinstance(value, kind) for kind in (int, str, dict, object, type, Asked, (int, str), int | None)],
    )
print(attempt(lambda: isinstance(1, 1)), attempt(lambda: isinstance(1)), attempt(lambda: len()), attempt(lambda: len(1, 2)))
print(attempt(lambda: ord("ab")), attempt(lambda: ord("")), attempt(lambda: max(1)), attempt(lambda: min(2, 1, 3, 0)))
print(attempt(lambda: len(*[[1]])), attempt(lambda: len(obj=[])), attempt(lambda: max(1, 2, default=0)))

places = {"a": 1, 2: 3, (1, 2): 4}
for key in ("a", "b", 2, 2.0, True, (1, 2), (1, 2.0), None, [1], ([],)):
    print(key, attempt(lambda: places.get(key)), attempt(lambda: places.get(key, "none")))
print(Missing().get("x"), Missing(a=1).get("a"), Missing()["x"], attempt(lambda: places.get()), attempt(lambda: {}.get(1, 2, 3)))
print(dict.get(places, "a"), attempt(lambda: dict.get([], "a")), attempt(lambda: str.isdigit(5)), str.isdigit("5"))

stack = [1, 2, 3]
print(stack.pop(), stack.pop(0), stack.pop(-1), attempt(lambda: stack.pop()), stack, Numbers([1]).pop(), list.pop(Numbers([4])))
print(attempt(lambda: [].pop(1.5)), attempt(lambda: [1].pop(3)), attempt(lambda: [1].pop(index=0)))
elements = {1, "a"}
for element in (1, 1.0, True, "a", (1, 2), (1, 2), None, 2.5, [1]):
    print(element, attempt(lambda: elements.add(element)), len(elements))
elements.discard(1)
elements.add(5)
print(attempt(lambda: elements.add()), attempt(lambda: elements.add(1, 2)), attempt(lambda: frozenset().add(1)), len(elements))

for text in ("", "a", "é", "12", "١", "²", "a1", " \t", "\u2003", "aé", "1a ", Named("7")):
    print(ascii(text), text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(), text.startswith("a"), text.endswith("é"))
print("abc".startswith(("x", "ab")), "abc".startswith("b", 1), "abc".endswith(""), "".startswith("a"), Named("xy").startswith("x"))
print(attempt(lambda: "a".startswith(1)), attempt(lambda: "a".startswith()), attempt(lambda: "a".isdigit(1)))
print("ab" + "cd", attempt(lambda: "ab" + 1), attempt(lambda: 1 + "ab"), Named("x") + "y", "é" + "", "" + "雨", "x" * 3 + "y" * 17)
joined = [("a" * n) + ("b" * m) for n in range(0, 20, 3) for m in range(0, 20, 4)]
print([len(text) for text in joined] == [n + m for n in range(0, 20, 3) for m in range(0, 20, 4)], "-".join(joined)[:60])


def len(object):
    return "shadowed"


print(len([]), builtins.len([]))
del len
print(len([]))
values = [0] * 5
index = 2
values[index] = values[index - 1] = "x"
values[-index] = -index
print(values, attempt(lambda: values.__setitem__(9, 1)), -True, - -3, attempt(lambda: -"a"))


def store(target, index):
    target[index] = "stored"
    return target


print(store([1, 2], -1), store({}, 1), store(bytearray(3), 0) if False else None, attempt(lambda: store([1], 1)), attempt(lambda: store((1,), 0)))
