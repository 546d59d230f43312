# What a deque of a subclass makes by copying, adding and repeating is of the subclass.
import collections
import copy


class D(collections.deque):
    pass


class Limited(collections.deque):
    def __init__(self, values=(), maxlen=3):
        print("made of", list(values), maxlen)
        super().__init__(values, maxlen)


for d in (D("abc"), D("abc", 5), Limited("ab")):
    d.note = ["kept"]
    for made in (d.copy(), copy.copy(d), copy.deepcopy(d), d + d, d * 2, 2 * d):
        print(type(made).__name__, list(made), made.maxlen, hasattr(made, "note"))
    d += "x"
    d *= 2
    print(type(d).__name__, d, d == collections.deque(d, d.maxlen))
