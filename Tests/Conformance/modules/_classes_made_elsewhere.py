import enum
import typing
from collections import namedtuple
Point = namedtuple("Point", "x y")
Made = type("Made", (), {})
Pair = typing.NamedTuple("Pair", [("a", int)])
Options = typing.TypedDict("Options", {"a": int})
Identifier = typing.NewType("Identifier", int)
Color = enum.Enum("Color", "RED GREEN")


def make(name):
    return type(name, (), {})
