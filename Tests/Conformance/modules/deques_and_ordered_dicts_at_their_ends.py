# What is added, taken and looked up at the ends and by place, in the classes themselves and in subclasses.
import collections


class Logged(collections.deque):
    def append(self, x):
        print("appends", x)
        super().append(x)


class Loud(collections.OrderedDict):
    def __contains__(self, key):
        print("looks for", key)
        return super().__contains__(key)

    def __setitem__(self, key, value):
        print("sets", key)
        super().__setitem__(key, value)


class Quiet(dict):
    __contains__ = dict.get


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


for d in (collections.deque([1, 2, 3]), collections.deque("abc", 3), Logged([1]), collections.deque(maxlen=0)):
    for turn in range(2):
        show(lambda: d.append(turn))
        show(lambda: d.appendleft(-turn))
        show(lambda: (d[0], d[-1], d[len(d) - 1]))
        for place in (5, -5, True, 1.0, slice(0, 1), 1 << 70):
            show(lambda: d[place])
        show(lambda: (d.pop(), d.popleft()))
        show(lambda: d.pop(0))
        show(lambda: d.append())
    while d:
        d.popleft()
    show(d.pop)
    show(d.popleft)
    print(d)

for d in (collections.OrderedDict(a=1), Loud(), Quiet(a=0), collections.defaultdict(list, a=1), collections.Counter("ab")):
    d["b"] = 2
    d["a"] = 3
    d[1.0] = 4
    d[1] = 5
    print(d, "a" in d, "z" in d, 1 in d, len(d), d["a"], list(d))
    show(lambda: [] in d)
    show(lambda: d.__setitem__([], 1))
    show(lambda: d["none"])


def fail():
    d = collections.OrderedDict()
    d[[]] = 1


show(fail)
