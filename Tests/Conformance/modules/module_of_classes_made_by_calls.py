# A class made by a call belongs to the module whose code calls.
import enum
import pickle
import typing
from collections import namedtuple
import _classes_made_elsewhere as other

for cls in (other.Point, other.Made, other.Pair, other.Options, other.Identifier, other.Color, other.make("Late")):
    print(cls.__module__, cls)
for cls in (namedtuple("Point", "x y"), type("Made", (), {}), typing.NamedTuple("Pair", [("a", int)]),
            typing.TypedDict("Options", {"a": int}), typing.NewType("Identifier", int), enum.Enum("Color", "RED GREEN"),
            enum.IntFlag("Mode", "R W"), namedtuple("Named", "a", module="elsewhere"), type("Given", (), {"__module__": "given"})):
    print(cls.__module__, cls)


class Maker:
    def make(self):
        return type("Inner", (), {}), namedtuple("Tuple", "a")


print([cls.__module__ for cls in Maker().make()])
print(pickle.loads(pickle.dumps(other.Point(1, 2))), pickle.loads(pickle.dumps(other.Color.GREEN)))
print(type(other.Made()).__name__, type(5))
