class L(list):
    def first(self):
        return self[0]


class I(int):
    def __add__(self, o):
        return I(int(self) + o + 100)


class S(str):
    pass


class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)


l = L([3, 1])
l.append(2)
print(l, l.first(), type(l[:]).__name__, type(sorted(l)).__name__, l == [3, 1, 2], len(l))
print(
    I(1) + 2,
    type(I(1) * 2).__name__,
    I(5),
    S("a").upper(),
    type(S("a") + "b").__name__,
    S("x") == "x",
)
d = D(a=1)
d["b"] = 1
d.update(c=1)
print(d, isinstance(d, dict))
