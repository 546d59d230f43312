import functools
import typing


class Cell:
    def __init__(self):
        self.log = []

    def set(self, *args, **keywords):
        self.log.append((args, keywords))
        return self

    both = functools.partialmethod(set, 3, b=4)
    nested = functools.partialmethod(both, 5)


cell = Cell()
cell.both(5, c=6)
Cell.both(cell, 7)
cell.nested(d=8)
Cell.nested(cell)
print(cell.log, cell.both.__self__ is cell)


class Keyed:
    key = functools.cmp_to_key(lambda a, b: b - a)


print(sorted([1, 3, 2], key=Keyed().key))


@functools.singledispatch
def show(value):
    return "object"


@show.register
def _(value: typing.Union[str, bytes]):
    return "text"


@show.register
def _(value: int | None):
    return "int or None"


print(show(1.5), show("a"), show(b"a"), show(1), show(None))
