import abc


class Field(property):
    kind = "text"

    def __init__(self, function, label=None):
        super().__init__(function)
        self.label = label


class Form:
    @Field
    def name(self):
        return "given"

    age = Field(lambda self: 3, label="Age")


print(type(Form.name).__name__, Form.name.kind, Form.age.label, Form.name is Form.__dict__["name"])
print(Form().name, Form().age, type(Form.name.__get__(None, Form)).__name__, Form.name.__get__(Form()))


class Base(metaclass=abc.ABCMeta):
    @abc.abstractproperty
    def value(self):
        pass


class Still(Base):
    pass


print(Still.__abstractmethods__)
try:
    Still()
except TypeError as error:
    print(error)


class Documented(property):
    """Of the class."""


class Slotted(property):
    """Of the class."""
    __slots__ = ()


def getter(self):
    """Of the getter."""


def other(self):
    """Of the other."""


made = Documented(getter)
print(made.__doc__, made.setter(None).__doc__, made.getter(other).__doc__, Documented(None).__doc__)
print(Documented(getter, doc="given").__doc__, Documented(lambda self: 1).__doc__)
try:
    Slotted(getter)
except AttributeError as error:
    print(error)
