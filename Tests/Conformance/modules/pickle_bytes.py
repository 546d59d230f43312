# The bytes of pickles, of every protocol.
import collections
import datetime
import decimal
import enum
import functools
import operator
import pickle


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slotted:
    __slots__ = "a", "b"


class Stack(list):
    pass


class Table(dict):
    pass


class Color(enum.Enum):
    RED = 1


class Mode(enum.IntFlag):
    READ = 1
    WRITE = 2


class Outer:
    class Inner:
        pass


class Keyed:
    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __getnewargs_ex__(self):
        return (1,), {"key": 2}


class Stateful:
    def __init__(self):
        self.kept, self.dropped = 1, 2

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.kept = state["kept"]


class SetBy:
    def __init__(self):
        self.value = 5

    def __reduce__(self):
        return SetBy, (), self.__dict__, None, None, set_value


def set_value(target, state):
    target.__dict__.update(state)


Pair = collections.namedtuple("Pair", "first second")
slotted = Slotted()
slotted.a = 1
ring = Point(1, None)
ring.y = ring
own = []
own.append(own)
through = ([],)
through[0].append(through)
long_through = ([], 1, 2, 3)
long_through[0].append(long_through)
stack = Stack([1, 2])
stack.name = "s"

samples = [
    None, True, False, 0, 255, 256, 65535, 65536, -1, -128, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63,
    2**2040, -2**2039, 1.5, -0.0, float("inf"), "", "abc", "é\n\r\\\0\x1a€😀\ud800", "x" * 255, "x" * 256, b"", b"abc",
    b"x" * 300, bytearray(), bytearray(b"ab"), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2},
    {1: 2, "k": "k"}, set(), {1}, frozenset(), frozenset([1, 2]), Point(1, "x"), [Point(1, 2), Point(3, 4)], ring, own,
    through, long_through, stack, Table(a=1, b=2), Stack(), slotted, Color.RED, [Color.RED] * 2, Mode.READ | Mode.WRITE,
    Outer.Inner, Outer.Inner(), Keyed(), Stateful(), SetBy(), Pair(1, 2), type(None), type(...), ..., NotImplemented,
    int, str, range, range(3), slice(1, 2), complex(1, 2), len, print, map, chr, functools.reduce, Point.__init__,
    Point(1, 2).__init__, [].append, str.join, dict.fromkeys,
    ValueError("x"), OSError(2, "x", "f"), ModuleNotFoundError("x", name="y"), RecursionError(),
    collections.OrderedDict(a=1, b=2), collections.Counter("aab"), collections.defaultdict(list, {1: [2]}),
    collections.deque([1, 2], 5), collections.UserDict(a=1), collections.UserList([1]),
    datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6, datetime.timezone.utc),
    datetime.time(1, 2), datetime.timedelta(1, 2, 3), datetime.timezone(datetime.timedelta(hours=1), "name"),
    decimal.Decimal("1.50"), functools.partial(int, base=3), operator.itemgetter(1, 2), operator.attrgetter("a.b"),
    operator.methodcaller("split", "x", maxsplit=2), operator.methodcaller("lower"),
]
for sample in samples:
    for protocol in range(6):
        try:
            data = pickle.dumps(sample, protocol)
        except TypeError as error:
            print(protocol, error)
            continue
        print(protocol, data if len(data) < 300 else (data[:80], len(data)))
        again = pickle.loads(data)
        if " at 0x" not in repr(sample) and type(again) is type(sample):
            assert repr(again) == repr(sample), (again, sample)

for sample in (list(range(1001)), dict.fromkeys(range(1000)), dict.fromkeys(range(2001)), set(range(1500)),
               frozenset(range(1200)), "é" * 40000, b"\xff" * 70000, bytearray(b"z" * 70000),
               ["x" * 70000, "y" * 70000, 1, 2], ["z" * 1000 + str(i) for i in range(200)], Stack(range(1001)),
               Table(dict.fromkeys(range(1000)))):
    for protocol in range(6):
        data = pickle.dumps(sample, protocol)
        print(protocol, len(data), hash(data), sum(data), data[:20], data[-20:])
        assert pickle.loads(data) == sample
