# Among abstract classes that claim a class, the most derived is nearest; two that are unrelated are ambiguous.
import collections.abc as c
import functools


@functools.singledispatch
def kind(value):
    return "base"


for cls in (c.Sized, c.Set, c.MutableMapping, dict):
    kind.register(cls, lambda value, cls=cls: cls.__name__)
print(kind([]), kind({}), kind(set()), kind(1))


class Bag(c.Sized):
    def __len__(self):
        return 0


print(kind(Bag()))
c.Set.register(Bag)
print(kind(Bag()))
kind.register(c.Iterable, lambda value: "iterable")
try:
    kind([])
except RuntimeError as error:
    print(error)


@functools.total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number


print(Version.__ge__.__name__, Version.__ge__.__qualname__, Version(2) >= Version(1))


class Meta(type):
    @functools.cached_property
    def answer(cls):
        return 42


class Fixed(metaclass=Meta):
    pass


try:
    Fixed.answer
except TypeError as error:
    print(error)
