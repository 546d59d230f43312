# Slots of dataclasses: for weak references, with inherited ones, frozen and pickled; the signature as documentation.
import collections
import pickle
import typing
import weakref
from dataclasses import InitVar, dataclass, field


@dataclass(slots=True, weakref_slot=True)
class A:
    a: int


@dataclass(slots=True)
class B(A):
    b: int


@dataclass(slots=True, weakref_slot=True)
class C(A):
    c: int


class Base:
    __slots__ = ("x",)


@dataclass(slots=True)
class D(Base):
    x: int
    y: int


class Text:
    __slots__ = "xy"


@dataclass(slots=True)
class E(Text):
    xy: int
    x: int


class Iterator:
    __slots__ = iter(["a"])


@dataclass(slots=True, frozen=True)
class F:
    a: int
    b: list = field(default_factory=list)


print(A.__slots__, B.__slots__, C.__slots__, D.__slots__, E.__slots__)
a, b = A(1), B(1, 2)
print(weakref.ref(a)() is a, weakref.ref(b)() is b)
for frozen in (F(1), F(2, [3])):
    print(pickle.loads(pickle.dumps(frozen)), frozen.__getstate__())
try:
    @dataclass(slots=True)
    class G(Iterator):
        a: int
except TypeError as error:
    print(error)
try:
    @dataclass(weakref_slot=True)
    class H:
        a: int
except TypeError as error:
    print(error)


@dataclass
class I:
    a: int
    b: typing.List[int]
    c: collections.deque = field(default_factory=collections.deque)
    d: "x" = 3
    e: typing.Optional[int] = None
    f: list[int] = field(default_factory=list)
    g: int | None = None
    h: A = None
    i: InitVar[int] = 0
    j: typing.ClassVar[int] = 1


print(I.__doc__)
