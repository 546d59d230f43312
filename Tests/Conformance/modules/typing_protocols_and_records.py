import abc
import collections.abc
from typing import *

T = TypeVar("T")


class Shape(Protocol):
    def area(self) -> float: ...


@runtime_checkable
class Sized2(Protocol):
    def __len__(self) -> int: ...


@runtime_checkable
class Named(Protocol):
    name: str


class Closable(collections.abc.Iterable, Protocol):
    def close(self): ...


class Base(abc.ABC):
    pass


class Square(Shape, Base):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Thing:
    name = "thing"


print(Square(2).area(), isinstance([], Sized2), isinstance(3, Sized2), issubclass(list, Sized2), isinstance(Thing(), Named))
for action in (
    lambda: isinstance(3, Shape), lambda: Shape(), lambda: issubclass(Thing, Named), lambda: issubclass(int, Shape),
    lambda: runtime_checkable(Thing), lambda: type("Wrong", (Protocol, Thing), {}),
):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(isinstance(3, SupportsInt), isinstance("a", SupportsIndex), issubclass(float, SupportsAbs))


class Point(NamedTuple):
    """A place."""

    x: int
    y: int = 0

    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


class Box(NamedTuple, Generic[T]):
    content: T


print(Point(3, 4).norm(), Point(1), Point._field_defaults, Point.__doc__, Point.__annotations__, Point.__orig_bases__[0].__name__)
print(Box[int](3), Box[int], Box.__bases__, NamedTuple("Made", [("a", int)])(1))
try:
    class Bad(NamedTuple):
        x: int = 1
        y: int
except TypeError as error:
    print(error)


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class Rated(Movie):
    stars: NotRequired[int]
    votes: "int"


print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), Rated.__total__, Movie(title="x"))
print(Rated.__annotations__, get_type_hints(Rated), get_type_hints(Rated, include_extras=True))
try:
    isinstance({}, Movie)
except TypeError as error:
    print(error)
UserId = NewType("UserId", int)
print(UserId(3), UserId, UserId.__supertype__, is_typeddict(Movie), is_typeddict(dict))
try:
    class Admin(UserId):
        pass
except TypeError as error:
    print(error)


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


print(twice(2), len(get_overloads(twice)), ForwardRef("int"), List["int"], get_type_hints(type("C", (), {"__annotations__": {"a": "List[int]"}}), globals()))
