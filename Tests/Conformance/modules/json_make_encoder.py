import json.encoder as encoder

make = encoder.c_make_encoder
print(make, make.__doc__, [name for name in dir(make) if not name.startswith("_")])


def made(encode=encoder.encode_basestring_ascii, default=str, markers=None, sort=False, skip=False, nan=True):
    return make(markers, default, encode, None, ": ", ", ", sort, skip, nan)


def show(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


class Items(dict):
    def items(self):
        return [("q", 1)]


write = made()
print(write([1, {"a": (2.5, None, True)}, "é"], 0), write({}, 0), write([], 4), write([10**30, 1e400], 0))
print(write({1: 2, 2.5: 3, True: 4, None: 5}, 0), write(Items(a=2), 0), write(Items(), 0))
print(repr(write).partition(" at ")[0], write.markers, write.indent, write.item_separator, write.sort_keys)
show(write, {(1,): 1}, 0)
show(write, 1, "a")
show(setattr, write, "markers", 3)

marked = made(lambda text: "<" + text + ">", sort=True)
print(marked({"b": 1, "a": [object, 3]}, 0), marked({1: 2, None: 3}, 0) if False else marked({1: 2}, 0))
none = made(lambda text: None)
show(none, "a", 0)
show(none, {"a": 1}, 0)
show(made(lambda text: 1 / 0), "a", 0)
print(made(skip=True)({(1,): 1, "b": 1j}, 0))
show(made(nan=False), float("nan"), 0)

markers = {}
ring = []
ring.append(ring)
show(made(markers=markers), ring, 0)
print([type(value) for value in markers.values()])
show(made(markers={}, default=lambda value: value), object(), 0)

for arguments in ((1,), (1, 2, 3), (1, None, None, None, ": ", ", ", 0, 0, 0), (None, None, None, None, 1, ", ", 0, 0, 0),
                  (None, None, None, None, ": ", None, 0, 0, 0), (None,) * 10):
    show(make, *arguments)
