# Objects that take themselves apart stand anywhere in plain ones, and all is numbered in one order.
import collections
import copyreg
import datetime
import enum
import hashlib
import pickle


class Plain:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __eq__(self, other):
        return vars(self) == vars(other)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b

    def __eq__(self, other):
        return (self.a, self.b) == (other.a, other.b)


class Reduced:
    def __init__(self, *given):
        self.given = given

    def __reduce__(self):
        print("taken apart:", len(self.given))
        return Reduced, self.given

    def __eq__(self, other):
        return self.given == other.given


class Registered(Plain):
    pass


class Items(list):
    pass


class Pairs(dict):
    pass


class Text(str):
    pass


class Colour(enum.Enum):
    RED = 1


Point = collections.namedtuple("Point", "x y")
copyreg.pickle(Registered, lambda given: (Registered, (), vars(given)))


day = datetime.date(2020, 5, 17)
shared = Plain(text="text", number=1 << 70, day=day)
loop = Plain(name="loop")
loop.own = [loop, (loop,)]
samples = [
    day, [day, day, datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc), datetime.timedelta(1)],
    [shared, {"shared": shared}, (shared, 2), {1, 2}, frozenset([3]), bytearray(b"bytes"), 2j, ...],
    {"a": Slots(1, [Slots("x", None)]), "b": Slots((1, 2), {})}, [Colour.RED, Colour.RED, Colour],
    (Point(1, 2), Point(3, 4)), Items([1, Items("ab"), day]), Pairs(a=Pairs(b=day)), [Text("text"), Text("text")],
    collections.OrderedDict(a=1, b=[day]), collections.deque([1, [day]], 5), collections.Counter("hello"),
    collections.defaultdict(list, {"a": [day]}), Reduced(1, Reduced("inner"), [Reduced()]), Registered(x=[Registered(y=day)]), [print, len, pickle.dumps],
    {number: Slots(number, day) for number in range(20)},
    ["z" * 70000, day, b"y" * 66000, Plain(text="x" * 65530)], [ValueError("text", 1), KeyError(day)], -1 << 100,
    {day: day}, [[[[day]]]]]
for original in samples:
    for protocol in (None, 2, 5):
        data = pickle.dumps(original, protocol)
        back = pickle.loads(data)
        print(len(data), hashlib.md5(data).hexdigest()[:8], type(back).__name__, back == original or repr(back) == repr(original))
many = [day] * 1001 + [Colour.RED]
data = pickle.dumps([many, dict(enumerate(many))])
print(len(data), pickle.loads(data) == [many, dict(enumerate(many))])
back = pickle.loads(pickle.dumps(loop))
print(back.own[0] is back, back.own[1][0] is back)


class Adds:
    """Changes what is being written."""

    def __init__(self, target):
        self.target = target

    def __reduce__(self):
        if isinstance(self.target, list):
            if len(self.target) < 5:
                self.target.append(len(self.target))
        else:
            self.target["more"] = 1
        return str, ("added",)


growing = []
growing.append(Adds(growing))
growing.append(Adds(growing))
print(pickle.loads(pickle.dumps(growing)))
growing = {}
growing["a"] = Adds(growing)
growing["b"] = 2
try:
    pickle.dumps(growing)
except RuntimeError as error:
    print(error)


class Fresh:
    """Its parts are made when they are asked for."""

    def __reduce__(self):
        return tuple, ([["part %d" % number] for number in range(50)],)


data = pickle.dumps([Fresh() for _ in range(10)])
print(len(data), [len(set(map(tuple, parts))) for parts in pickle.loads(data)] == [50] * 10)


class Refuses:
    def __reduce__(self):
        raise LookupError("not this one")


def local():
    def inner():
        pass
    return inner


for bad in ([1, Refuses()], [local()], (i for i in ()), [day, {"a": Refuses}]):
    try:
        print(len(pickle.dumps(bad)))
    except Exception as error:
        print(type(error).__name__, error)
nested = day
for _ in range(60):
    nested = [nested, (nested,)]
print(len(pickle.dumps(nested)))
nested = []
for _ in range(5000):
    nested = [nested]
try:
    pickle.dumps(nested)
except RecursionError as error:
    print("RecursionError", error)
