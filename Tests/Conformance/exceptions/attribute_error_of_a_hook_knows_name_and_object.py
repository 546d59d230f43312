import sys


class Record:
    def __init__(self):
        self.name = 1

    def __getattr__(self, name):
        raise AttributeError(name)


class Outer:
    @property
    def broken(self):
        raise AttributeError("of the getter")

    @property
    def through(self):
        return record.nane


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError("of the metaclass")


class WithMeta(metaclass=Meta):
    pass


class All:
    def __getattribute__(self, name):
        raise AttributeError("all")


record = Record()
known = AttributeError("kept", name="n", obj=3)


class Given:
    def __getattr__(self, name):
        raise known


for look in (
    lambda: record.nane,
    lambda: record.nane(),
    lambda: getattr(record, "other"),
    lambda: Outer().broken,
    lambda: Outer().broken(),
    lambda: Outer().through,
    lambda: WithMeta.thing,
    lambda: WithMeta.thing(),
    lambda: All().x,
    lambda: Given().x,
):
    try:
        look()
    except AttributeError as error:
        print(error, error.name, type(error.obj).__name__, error.obj is record)

print(getattr(record, "x", "default"), hasattr(record, "y"))
record.nane
