"""Every function of operator: by its name, by its special name, and with what it refuses."""
import operator


class Matrix:
    def __matmul__(self, other):
        return "matmul"

    def __imatmul__(self, other):
        return "imatmul"


def show(name, *args, **keywords):
    try:
        result = getattr(operator, name)(*args, **keywords)
    except Exception as error:
        print(name, type(error).__name__, error)
    else:
        print(name, repr(result))


for name in """add and_ floordiv lshift mod mul or_ pow rshift sub truediv xor iadd iand ifloordiv ilshift imod imul ior
ipow irshift isub itruediv ixor eq ge gt le lt ne is_ is_not""".split():
    show(name, 13, 3)
    show(name, 2.5, 2)
    show(name, "a", None)
    show(name, 5)
    special = f"__{name.strip('_')}__"
    print(getattr(operator, special, None) is getattr(operator, name))
for name in ("abs", "index", "inv", "invert", "neg", "pos", "not_", "truth"):
    show(name, -3)
    show(name, 2.5)
    show(name, "x")
    show(name)
show("matmul", Matrix(), 1)
show("imatmul", Matrix(), 1)
show("matmul", 1, 2)
show("imatmul", 1, 2)
for name in ("concat", "iconcat"):
    show(name, "ab", "c")
    show(name, [1], [2])
    show(name, [1], (2,))
    show(name, 1, 2)
target = [1]
print(operator.iconcat(target, [2]) is target, operator.iadd(target, "x") is target, operator.ior({1}, {2}), target)
show("contains", [1, 2], 2)
show("contains", "abc", "d")
show("contains", 5, 1)
show("countOf", [1, 2, 1], 1)
show("countOf", "aba", "a")
show("countOf", 5, 1)
show("indexOf", [1, 2], 2)
show("indexOf", [1, 2], 3)
show("indexOf", 5, 1)
items = {"a": 1}
show("setitem", items, "b", 2)
show("getitem", items, "b")
show("delitem", items, "a")
show("getitem", items, "a")
show("delitem", items, "a")
show("setitem", (1,), 0, 2)
show("delitem", "x", 0)
show("getitem", 5, 0)
print(items)
show("length_hint", [1, 2])
show("length_hint", iter([1, 2, 3]))
show("length_hint", 5)
show("length_hint", 5, 9)
show("length_hint", 5, "x")


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        return self.value


for value in (7, -1, "x", NotImplemented, True):
    show("length_hint", Hint(value), 4)
show("call", max, 1, 5)
show("call", int, "11", base=2)
show("call")
show("call", 5)
get = operator.attrgetter("real", "imag")
print(get(3), get, operator.attrgetter("__class__.__name__")(3))
for arguments in ((), (5,), ("a", 5)):
    show("attrgetter", *arguments)
get = operator.itemgetter(1, 0)
print(get("ab"), get, operator.itemgetter(slice(1))("xy"))
show("itemgetter")
call = operator.methodcaller("split", ",", maxsplit=1)
print(call("a,b,c"), call)
show("methodcaller")
show("methodcaller", 5)
for caller in (operator.attrgetter("none"), operator.itemgetter(5), operator.methodcaller("none")):
    for arguments in (("x",), (), ("x", "y")):
        try:
            print(caller(*arguments))
        except Exception as error:
            print(type(error).__name__, error)
print(operator.__all__)
