# Annotations that are text: ClassVar and InitVar are known by the names of the module.
from __future__ import annotations

import dataclasses
import dataclasses as dc
import typing
import typing as t
from dataclasses import InitVar, dataclass, field
from typing import ClassVar
from typing import ClassVar as CV


@dataclass
class A:
    a: int
    b: ClassVar[int] = 1
    c: typing.ClassVar[int] = 2
    d: t.ClassVar = 3
    e: CV[int] = 4
    f: InitVar[int] = 5
    g: dataclasses.InitVar[int] = 6
    h: dc.InitVar = 7
    i: list[int] = field(default_factory=list)
    j: "int" = 8

    def __post_init__(self, f, g, h):
        self.seen = f, g, h


print([f.name for f in dataclasses.fields(A)], A(1), A(1, 2, 3, 4).seen, A.__annotations__["b"])
for text in ("ClassVar", "ClassVar[int]", "typing.ClassVar", "ClassVarx", " ClassVar[int]", "CV", "t.ClassVar[str]", "other.ClassVar",
             "InitVar[int]", "dc.InitVar", "Not.InitVar", "typing.InitVar", "ClassVar.x", "typing.typing.ClassVar"):
    try:
        cls = dataclass(type("C", (), {"__annotations__": {"x": text}, "x": 1, "__module__": __name__}))
        print(repr(text), [f.name for f in dataclasses.fields(cls)], list(cls.__dataclass_fields__["x"].name), cls.__match_args__)
    except Exception as error:
        print(repr(text), type(error).__name__, error)
