from __future__ import annotations

import dataclasses
import typing


@dataclasses.dataclass
class Box:
    inside: Thing
    count: int = 0


class Thing:
    pass


print(typing.get_type_hints(Box.__init__))
print(Box.__init__.__globals__ is globals())
