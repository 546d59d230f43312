from collections import OrderedDict


class Last(OrderedDict):
    """Keeps the items in the order in which they were last assigned."""

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)
        self.move_to_end(key)


class Loud(OrderedDict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __contains__(self, key):
        print("in", key)
        return super().__contains__(key)

    def keys(self):
        print("keys")
        return super().keys()

    def items(self):
        print("items")
        return super().items()

    def __iter__(self):
        print("iter")
        return super().__iter__()


def show(function, *args, **kwargs):
    try:
        print("->", function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


last = Last([("a", 1), ("b", 2)], c=3)
last.update({"a": 4}, b=5)
show(last.setdefault, "d", 6)
show(last.setdefault, "a", 7)
last |= [("c", 8)]
print(last, list(last.copy()), last | {"a": 9}, {"z": 0} | last)
print(Last.fromkeys("xy"), Last(last), Last(zip("pq", "rs")))
loud = Loud(a=1, b=2)
show(loud.setdefault, "a")
show(loud.setdefault, "c", 3)
show(lambda: list(loud.copy()))
show(lambda: loud == OrderedDict(a=1, b=2, c=3))
show(lambda: list(OrderedDict(loud)))
show(repr, loud)


class Keys:
    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return key * 2


class Items:
    def items(self):
        return [("i", 1)]


for given in (Keys(), Items(), [["l", 1]], ["ab"], iter([("t", 1)]), (), {}):
    show(OrderedDict, given)
for given in (1, [1], [(1, 2, 3)], [(1,)], [()], "a", None):
    show(OrderedDict, given)
    show(OrderedDict().update, given)
show(OrderedDict, 1, 2)
show(OrderedDict().update, 1, 2)
show(OrderedDict(a=1).setdefault, "b")
