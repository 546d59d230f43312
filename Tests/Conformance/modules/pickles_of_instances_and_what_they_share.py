# Instances of plain classes, with slots, with reductions, cycles and shared parts: byte for byte.
import collections, copyreg, dataclasses, datetime, decimal, enum, pickle


class Plain:
    def __init__(self):
        self.x, self.y, self.z = 1, "two", [1, 2]


class Empty:
    pass


@dataclasses.dataclass
class Record:
    x: int
    y: str


class Slots:
    __slots__ = ("p", "q")

    def __init__(self):
        self.p, self.q = 1, 2


class SlotsAndMore(Slots):
    pass


class Reduced:
    def __init__(self, a):
        self.a = a

    def __reduce__(self):
        return Reduced, (self.a,), {"b": self.a}


class ByProtocol:
    def __init__(self, protocol=None):
        self.protocol = protocol

    def __reduce_ex__(self, protocol):
        return ByProtocol, (protocol,)


class Named:
    def __reduce__(self):
        return "NAMED"


class State:
    def __init__(self):
        self.a = 1

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.a = state["a"] + 1


class Given:
    def __new__(cls, a=0):
        self = object.__new__(cls)
        self.a = a
        return self

    def __getnewargs__(self):
        return (self.a,)


class Cycle:
    def __reduce__(self):
        return Cycle, (), {"parts": self.parts}


class Colour(enum.Enum):
    RED = 1


class Liar:
    @property
    def __class__(self):
        return int


class Own(dict):
    pass


NAMED = Named()
Point = collections.namedtuple("Point", "x y")
plain, more, cycle, me, own, deleted = Plain(), SlotsAndMore(), Cycle(), Empty(), Own(a=1), Plain()
more.r = 9
cycle.parts = [cycle]
me.me = me
own.z = 3
del deleted.y
asked = Empty()
asked.__dict__["__reduce_ex__"] = lambda protocol: (list, ((1, 2),))
of_itself = Empty()
of_itself.a = of_itself.__dict__
several = [
    Plain(), Empty(), Record(1, "s"), Slots(), more, Reduced([1]), ByProtocol(), NAMED, State(), Given(3), cycle,
    Colour.RED, Liar(), own, Point(1, 2), me, deleted, asked, of_itself, [plain, plain, plain.z, plain.__dict__],
    [Plain(), Plain()], datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.date(2020, 1, 2), decimal.Decimal("1.5"),
    {1, 2}, frozenset([1]), ValueError("x", 1), datetime.datetime(2020, 1, 2, fold=1)]
for one in several:
    for protocol in (2, 4, 5):
        try:
            data = pickle.dumps(one, protocol)
            print(data)
            again = pickle.loads(data)
            print(type(again).__name__, list(getattr(again, "__dict__", {})))
            print(len(pickle.dumps(again, protocol)) == len(data) or isinstance(again, ValueError))
        except Exception as error:
            print(type(error).__name__, error)
print(pickle.loads(pickle.dumps(me)).me is not me)
copyreg.pickle(Record, lambda record: (Record, (record.y, record.x)))
print(pickle.loads(pickle.dumps(Record(1, 2))))
