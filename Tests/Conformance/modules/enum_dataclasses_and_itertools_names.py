"""Functions and classes of enum, dataclasses and itertools: methods and corners."""
import dataclasses
import enum
import itertools
from enum import Enum, EnumMeta, EnumType, Flag, IntEnum, IntFlag, StrEnum, auto


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
        if hasattr(result, "__next__"):
            result = list(itertools.islice(result, 12))
    except Exception as error:
        print(" ", type(error).__name__, error)
    else:
        print(" ", repr(result))


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Perm(Flag):
    R = 4
    W = 2
    X = 1


print(EnumType is EnumMeta, type(Color) is EnumType, Color.RED, repr(Color.RED), Color(1), Color["GREEN"],
    Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__, 1 in Color.__members__,
    Color.RED in Color, Color.RED.name, Color.RED.value, hash(Color.RED) == hash("RED"))
for call in (lambda: Color(9), lambda: Color["none"], lambda: Color.none, lambda: setattr(Color, "RED", 5),
    lambda: delattr(Color, "RED"), lambda: Color(), lambda: Color.RED < Color.GREEN,
    lambda: setattr(Color.RED, "value", 1), lambda: Color("x", "y"), lambda: Enum("Made", "A B").B,
    lambda: Enum("Made", {"A": 5}).A,
             lambda: Enum("Made", [("A", 1), ("B", "x")], module="m", qualname="Q.Made", start=3).B,
    lambda: reversed(Color), lambda: Color.RED.RED if False else 1, lambda: dir(Color), lambda: bool(Color.RED),
    lambda: format(Color.RED, ">12"), lambda: Color.__call__(2)):
    show(call)
for call in (lambda: Perm.R | Perm.W, lambda: ~Perm.R, lambda: Perm(7), lambda: Perm(8), lambda: Perm.R & Perm.W,
    lambda: Perm.R ^ Perm.R, lambda: list(Perm(5)), lambda: len(Perm(5)), lambda: Perm.R in Perm(5),
    lambda: 4 in Perm(5), lambda: bool(Perm(0)), lambda: Perm(0), lambda: Perm.R | 1, lambda: Perm(5).name,
    lambda: str(Perm(5)), lambda: repr(Perm(0)), lambda: Perm("x")):
    show(call)


class Keep(IntFlag, boundary=enum.KEEP):
    A = 1
    B = 2


class Strict(Flag, boundary=enum.STRICT):
    A = 1
    C = 4


class Eject(Flag, boundary=enum.EJECT):
    A = 1


class Conform(Flag, boundary=enum.CONFORM):
    A = 1


for cls in (Keep, Strict, Eject, Conform):
    show(cls, 9)
    show(lambda: ~cls.A)


class Word(StrEnum):
    ONE = auto()
    TWO = "two"


class Number(IntEnum):
    ONE = auto()
    FIVE = 5
    NEXT = auto()


print(Word.ONE, repr(Word.ONE), Word.ONE + "x", Word("two"), Number.NEXT, repr(Number.NEXT), Number.ONE + 1,
    Number.FIVE == 5, f"{Number.FIVE:03d}", str(Number.ONE))
print(enum.global_enum_repr(Color.RED), enum.global_flag_repr(Keep.A), enum.global_flag_repr(Keep(3)),
    enum.global_flag_repr(Keep(0)), enum.global_str(Color.RED))


@enum.global_enum
class Global(Enum):
    SHOWN = 1


print(SHOWN, repr(SHOWN), Global.SHOWN is SHOWN)
print(enum.pickle_by_enum_name(Color.RED, 2)[1][1], enum.pickle_by_global_name(Color.RED, 2))


class Parts(Enum):
    _ignore_ = ["skipped"]
    skipped = 5
    A = enum.nonmember(3)
    B = enum.member(4)

    @enum.property
    def shown(self):
        return "shown"

    @classmethod
    def _missing_(cls, value):
        return cls.B if value == "b" else None

    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name.lower()


print(Parts.A, Parts.B, Parts("b"), Parts.B.shown, hasattr(Parts, "skipped"))
show(lambda: Parts("c"))
for check, cls in ((enum.unique, Color), (enum.unique, Number), (enum.verify(enum.CONTINUOUS), Number),
    (enum.verify(enum.NAMED_FLAGS), Perm), (enum.verify(enum.UNIQUE), Color)):
    show(check, cls)
print([flag.name for flag in enum.FlagBoundary], [check.name for check in enum.EnumCheck])

print("dataclasses")


@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list = dataclasses.field(default_factory=list, repr=False, compare=False, metadata={"k": 1})
    kind: dataclasses.InitVar[str] = "k"
    total = 5


point = Point(1, 2)
print(point, dataclasses.is_dataclass(point), dataclasses.is_dataclass(Point), dataclasses.is_dataclass(5),
    dataclasses.asdict(point), dataclasses.astuple(point), dataclasses.replace(point, x=9), point < Point(2),
    point == Point(1, 2, [5]), Point.__match_args__)
for field in dataclasses.fields(Point):
    print(field.name, field.type, field.default is dataclasses.MISSING, field.default_factory is dataclasses.MISSING,
        field.init, field.repr, field.hash, field.compare, dict(field.metadata), field.kw_only,
        isinstance(field, dataclasses.Field))
for call in (lambda: dataclasses.fields(5), lambda: dataclasses.asdict(Point), lambda: dataclasses.astuple(5),
    lambda: dataclasses.replace(point, none=1), lambda: dataclasses.replace(5), lambda: Point(),
    lambda: Point(1, z=2), lambda: hash(point), lambda: point < 5, lambda: dataclasses.field(default=1,
    default_factory=list), lambda: dataclasses.dataclass(type("Bad", (), {"__annotations__": {"a": list}, "a": []})),
             lambda: dataclasses.dataclass(type("Bad", (), {"__annotations__": {"a": int, "b": int}, "a": 1})),
    lambda: dataclasses.make_dataclass("Made", ["a", ("b", int), ("c", int, 3)],
    namespace={"twice": lambda self: self.c * 2}, frozen=True)(1, 2).twice(),
    lambda: dataclasses.make_dataclass("Made", ["1"]), lambda: dataclasses.make_dataclass("Made", ["a", "a"]),
    lambda: dataclasses.make_dataclass("Made", ["if"]),
             lambda: dataclasses.make_dataclass("Made", [5]), lambda: setattr(dataclasses.make_dataclass("Made",
    ["a"], frozen=True)(1), "a", 2), lambda: delattr(dataclasses.make_dataclass("Made", ["a"], frozen=True)(1), "a"),
    lambda: dataclasses.dataclass(order=True, eq=False)(type("Bad", (), {})),
    lambda: dataclasses.make_dataclass("Made", [("a", int, dataclasses.field(kw_only=True)), "b"])(1, a=2),
             lambda: dataclasses.make_dataclass("Made", ["a", ("_", dataclasses.KW_ONLY), ("b", int, 1)])(1, 2),
    lambda: dataclasses.make_dataclass("Made", ["a"], slots=True)(1).__slots__,
    lambda: dataclasses.make_dataclass("Made", ["a"], weakref_slot=True),
    lambda: dataclasses.FrozenInstanceError.__mro__[1], lambda: dataclasses.asdict(point, dict_factory=list),
    lambda: dataclasses.astuple(point, tuple_factory=list)):
    show(call)

print("itertools")
for name, *rows in (("accumulate", ([1, 2, 3],), ([1, 2, 3], max), ([],), (5,), ("ab", 5)),
    ("chain", ("ab", [1]), (), (5,)), ("combinations", ("abc", 2), ("ab", 3), ("ab", -1), ("ab", "x"), (5, 1)),
    ("combinations_with_replacement", ("ab", 2), ("", 1), ("a", -1)), ("compress", ("abc", [1, 0, 1]), ("abc", [1]),
    (5, 5)), ("count", (), (5, 2), (1.5, 0.5), ("x",)),
                    ("cycle", ("ab",), ("",), (5,)), ("dropwhile", (bool, [1, 0, 1]), (5, [1]), (bool, 5)),
    ("filterfalse", (None, [0, 1]), (bool, [0, 1]), (5, [1])), ("groupby", ("aab",), ("aAb", str.lower), (5,)),
    ("islice", (range(9), 3), (range(9), 2, 8, 2), (range(9), None), (range(9), -1), ([1], "x"), ([1], 0, 5, 0)),
    ("pairwise", ("abc",), ("a",), (5,)),
                    ("permutations", ("abc", 2), ("ab",), ("ab", 3), ("ab", -1), ("ab", "x")),
    ("product", ("ab", [1, 2]), (), ("ab", []), (5,)), ("repeat", (1, 2), (1, -1), (1, "x"), ()),
    ("starmap", (pow, [(2, 3)]), (pow, [5]), (5, [(1,)]), (pow, 5)), ("takewhile", (bool, [1, 0, 1]), (5, [1])),
    ("tee", ("ab",), ("ab", 0), ("ab", -1), (5,)), ("zip_longest", ("ab", "c"), (), (5,))):
    print(name)
    for row in rows:
        if name == "tee" and row and row[0] == "ab":
            show(lambda: [list(each) for each in itertools.tee(*row)])
        elif name == "groupby" and row[0] != 5:
            show(lambda: [(key, list(group)) for key, group in itertools.groupby(*row)])
        else:
            show(getattr(itertools, name), *row)
show(itertools.accumulate, [1, 2], initial=5)
show(itertools.product, "ab", repeat=2)
show(itertools.product, "ab", repeat=-1)
show(itertools.zip_longest, "ab", "c", fillvalue="-")
show(itertools.chain.from_iterable, ["ab", [1]])
show(itertools.chain.from_iterable, 5)
print(itertools.count(3), itertools.count(1, 2), itertools.repeat(5), itertools.repeat(5, 2),
    itertools.repeat(5, 2).__length_hint__())
show(lambda: itertools.repeat(5).__length_hint__())
