print(dict(), dict(a=1), dict([(1, 2)]), dict({"x": 1}, y=2), dict(zip("ab", [1, 2])))


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


print(dict(Mapping()), {**Mapping()}, (lambda **k: k)(**Mapping()))
