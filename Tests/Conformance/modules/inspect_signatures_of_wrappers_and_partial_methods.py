import functools
import inspect


class Shape:
    def area(self, width, height=1) -> int:
        return width * height

    unit = functools.partialmethod(area, 1)

    def any_number(*args):
        pass

    one = functools.partialmethod(any_number, 1)

    def none():
        pass

    wrong = functools.partialmethod(none)


@functools.wraps(Shape().area)
def wrapper(*args, **kwargs):
    pass


print(inspect.signature(wrapper))
print(inspect.signature(Shape.unit), inspect.signature(Shape().unit))
print(inspect.signature(Shape.one))
try:
    inspect.signature(Shape.wrong)
except ValueError as error:
    print(str(error).partition(" object")[0], str(error).rpartition(") ")[2])


def marked():
    pass


marked.__signature__ = 42
try:
    inspect.signature(marked)
except TypeError as error:
    print(error)
print(inspect.getfullargspec(functools.partial(wrapper)))
try:
    inspect.signature(wrapper).other = 1
except AttributeError as error:
    print(type(error).__name__)
print(inspect.formatannotation(dict[str, "mytyping.typing"]))


class Base:
    @classmethod
    def make(cls):
        pass


from abc import ABC, abstractmethod


class Checked(ABC):
    def __init_subclass__(cls):
        print(cls.__name__, inspect.isabstract(cls))


class Half(Checked):
    @abstractmethod
    def act(self):
        pass


class Whole(Half):
    def act(self):
        pass


class Slotted:
    __slots__ = {"power": "in watts", "size": None}


print(inspect.getdoc(Slotted.power), inspect.getdoc(Slotted.size))
