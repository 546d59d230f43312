class Tags(set):
    def __repr__(self):
        return "my " + super().__repr__()


class Frozen(frozenset):
    def __str__(self):
        return super().__str__()


class Bytes(bytearray):
    def __repr__(self):
        return super().__repr__().upper()


class Items(list):
    def __repr__(self):
        return "items " + super().__repr__()


print(Tags({1}), repr(Tags()), [Tags({2})])
print(Frozen({1}), repr(Frozen()), set.__repr__({1}), frozenset.__repr__(Frozen("a")))
print(repr(Bytes(b"ab")), [Bytes()])
print(Items([1, Items()]), dict.__repr__(type("Own", (dict,), {})(a=1)), tuple.__repr__(type("Own", (tuple,), {})("a")))
tags = Tags()


class Holder:
    def __repr__(self):
        return f"holder of {tags}"


tags.add(Holder())
print(tags)
