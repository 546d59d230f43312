"""Methods of list, tuple, dict, set, frozenset, range, memoryview, property and slice, called by name."""


def show(value, name, *args, **keywords):
    before = repr(value)
    try:
        result = getattr(value, name)(*args, **keywords)
    except Exception as error:
        print(before, name, args, keywords or "", type(error).__name__, error)
    else:
        if hasattr(result, "__next__"):
            result = list(result)
        after = repr(value)
        print(before, name, args, keywords or "", repr(result), after if after != before else "")


rows = {
    list: (("append", 5), ("append",), ("clear",), ("copy",), ("count", 1), ("extend", (7, 8)), ("extend", 5),
    ("index", 2), ("index", 9), ("index", 1, 1), ("insert", 1, 0), ("insert", "x", 0), ("insert", -99, 0), ("pop",),
    ("pop", 0),
           ("pop", 9), ("pop", "x"), ("remove", 2), ("remove", 9), ("reverse",), ("sort",), ("sort", 5),
    ("__add__", [4]), ("__add__", 4), ("__iadd__", "xy"), ("__imul__", 2), ("__imul__", "x"), ("__mul__", -1),
    ("__rmul__", 2),
           ("__contains__", 2), ("__delitem__", 0), ("__delitem__", slice(0, 2)), ("__delitem__", "x"),
    ("__setitem__", 0, 9), ("__setitem__", slice(0, 1), [7, 7]), ("__setitem__", slice(0, 1), 5),
    ("__setitem__", slice(0, 3, 2), [1]),
           ("__getitem__", slice(None, None, 2)), ("__getitem__", 9), ("__eq__", [3, 1, 2]), ("__lt__", [4]),
    ("__lt__", 4), ("__len__",), ("__iter__",), ("__reversed__",), ("__class_getitem__", int), ("__sizeof__", 1),
    ("__init__", (1,)), ("__hash__",)),
    dict: (("clear",), ("copy",), ("get", "a"), ("get", "z", 5), ("get",), ("get", []), ("items",), ("keys",),
    ("values",), ("pop", "a"), ("pop", "z"), ("pop", "z", 5), ("pop",), ("popitem",), ("setdefault", "z", 5),
    ("setdefault", "a"), ("update", {"c": 3}),
           ("update", [("d", 4)]), ("update", [1]), ("update", ["abc"]), ("update", 5), ("__or__", {"z": 0}),
    ("__or__", 5), ("__ror__", {"z": 0}), ("__ior__", [("q", 1)]), ("__ior__", 5), ("__contains__", "a"),
    ("__contains__", []), ("__delitem__", "a"), ("__delitem__", "z"),
           ("__getitem__", "z"), ("__setitem__", [], 1), ("__eq__", {"b": 2, "a": 1}), ("__lt__", {}), ("__iter__",),
    ("__reversed__",), ("__len__",), ("fromkeys", "xy"), ("fromkeys", "xy", 0), ("fromkeys", 5),
    ("__class_getitem__", (str, int)), ("__init__", {"n": 1})),
    set: (("add", 9), ("add", []), ("clear",), ("copy",), ("difference", [1]), ("difference", [1], [2]),
    ("difference", 5), ("difference_update", [1]), ("discard", 1), ("discard", 9), ("discard", []),
    ("intersection", [1, 9]), ("intersection_update", [1]), ("isdisjoint", [9]),
          ("issubset", [1, 2, 3]), ("issuperset", [1]), ("remove", 1), ("remove", 9), ("remove", []),
    ("symmetric_difference", [1, 9]), ("symmetric_difference_update", [1, 9]), ("union", [9], (8,)), ("union", 5),
    ("update", [9], [8]), ("update", 5), ("__and__", {1}), ("__and__", [1]),
          ("__rand__", {1}), ("__or__", {9}), ("__ror__", frozenset({9})), ("__sub__", {1}), ("__rsub__", {1, 9}),
    ("__xor__", {1, 9}), ("__rxor__", {9}), ("__iand__", {1}), ("__ior__", {9}), ("__ior__", [9]), ("__isub__", {1}),
    ("__ixor__", {1, 9}), ("__contains__", 1), ("__contains__", []),
          ("__eq__", {2, 1}), ("__eq__", [1, 2]), ("__le__", {1, 2, 3}), ("__lt__", {1, 2}), ("__gt__", set()),
    ("__ge__", [1]), ("__len__",), ("__hash__",), ("__class_getitem__", int)),
}
makers = {list: lambda: [3, 1, 2], dict: lambda: {"a": 1, "b": 2}, set: lambda: {1, 2}}
for kind, calls in rows.items():
    for name, *arguments in calls:
        value = makers[kind]()
        if getattr(value, name) is None:
            print(kind.__name__, name, None)
        elif name not in ("__sizeof__",):
            show(value, name, *arguments)
    if kind is set:
        for name, *arguments in calls:
            value = frozenset({1, 2})
            if hasattr(value, name) and name != "__hash__":
                show(value, name, *arguments)
            else:
                print("frozenset", name, hasattr(value, name))
show([3, 1], "sort", key=str, reverse=True)
show([3, "a"], "sort")
show([], "pop")
show({}, "popitem")
show({"a": 1}, "update", {"b": 2}, c=3)
show(set(), "pop")
for name, *arguments in (("count", 1), ("index", 2), ("index", 9), ("index", 1, 1, 2), ("__add__", (4,)),
    ("__add__", [4]), ("__mul__", 2), ("__rmul__", 0), ("__getitem__", slice(1, None)), ("__getitem__", 9),
    ("__contains__", 2), ("__eq__", (1, 2, 1)), ("__lt__", (1, 3)),
                         ("__hash__",), ("__getnewargs__",), ("__class_getitem__", (int, ...)), ("__len__",),
    ("__iter__",)):
    show((1, 2, 1), name, *arguments) if name != "__hash__" else print(hash((1, 2)) == hash((1, 2)))
for value in (range(10), range(10, 0, -3), range(0)):
    for name, *arguments in (("count", 4), ("index", 4), ("index", 99), ("count", "x"), ("__contains__", 4),
        ("__contains__", 4.0), ("__getitem__", 1), ("__getitem__", -1), ("__getitem__", slice(1, 3)),
        ("__getitem__", "x"), ("__len__",), ("__reversed__",), ("__eq__", range(0, 10, 1)),
                             ("__bool__",), ("__lt__", range(1))):
        show(value, name, *arguments)
    print(value.start, value.stop, value.step, hash(value) == hash(range(value.start, value.stop, value.step)))
for part in (slice(1), slice(1, 9, 2), slice(None, None, -1), slice("a", "b")):
    for length in (5, 0, -1, "x"):
        show(part, "indices", length)
    print(part.start, part.stop, part.step, part == slice(1), part.__reduce__()[1])
print("views")
data = bytearray(b"abcdef")
view = memoryview(data)
for name in ("format", "itemsize", "nbytes", "ndim", "shape", "strides", "suboffsets", "readonly", "contiguous",
    "c_contiguous", "f_contiguous"):
    print(name, getattr(view, name))
print(view.obj is data, view.tobytes(), view.tolist(), view.hex(), view.hex(":", 2), view[1:3].tobytes(),
    view[::-1].tobytes(), view == b"abcdef", view[0], len(view), 97 in view, view.toreadonly().readonly, bytes(view),
    list(reversed(view)))
view[0] = 65
view[1:3] = b"XY"
print(data, view.cast("H").tolist(), view.cast("B").format, view.cast("c")[0], view.cast("b").itemsize)
for call in (lambda: view.__setitem__(0, 256), lambda: view.__setitem__(0, "x"), lambda: view.__setitem__(99, 1),
    lambda: view.__setitem__(slice(0, 2), b"x"), lambda: view[99], lambda: view["x"], lambda: view.cast("Z"),
    lambda: view.cast("I"), lambda: memoryview("x"), lambda: memoryview(5),
    lambda: memoryview(b"a").__setitem__(0, 1),
             lambda: data.append(1), lambda: hash(view), lambda: view < b"", lambda: view.__delitem__(0),
    lambda: memoryview(), lambda: view.tobytes("Z")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
with view as same:
    print(same is view)
for call in (lambda: view[0], lambda: view.tobytes(), lambda: len(view), lambda: view.nbytes, lambda: view.release(),
    lambda: repr(view).startswith("<released memory at")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(hash(memoryview(b"ab")) == hash(b"ab"), data.append(1), data)
print("properties")


class Holder:
    def _get(self):
        """The text."""
        return 5

    def _set(self, value):
        print("set", value)

    def _delete(self):
        print("delete")

    full = property(_get, _set, _delete, "own text")
    bare = property(_get)
    none = property()


holder = Holder()
print(Holder.full.fget is Holder._get, Holder.full.fset is Holder._set, Holder.full.fdel is Holder._delete,
    Holder.full.__doc__, Holder.bare.__doc__, Holder.bare.fset, Holder.full.__isabstractmethod__,
    type(Holder.bare.setter(Holder._set)).__name__)
holder.full = 3
del holder.full
for call in (lambda: setattr(holder, "bare", 1), lambda: delattr(holder, "bare"), lambda: holder.none,
    lambda: Holder.full.__get__(None, Holder) is Holder.full, lambda: Holder.full.__get__(holder),
    lambda: Holder.full.__set__(holder, 4), lambda: Holder.full.__delete__(holder),
    lambda: Holder.bare.getter(len).fget):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(object.__subclasshook__(int), object().__init_subclass__(), int.__subclasshook__(5),
    object.__new__(Holder).__class__.__name__, type(object().__reduce_ex__(2)).__name__,
    object().__format__("") != "", object().__dir__() != [], object().__sizeof__() > 0)
print(int.__base__, type.__prepare__(), type.mro(bool), Holder.__mro__[-1])
