# Instances of a dataclass: made, compared and shown.
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


def run(rounds):
    total = 0
    for i in range(rounds):
        point = Point(i, 2)
        total += point.x + point.y + len(point.tags)
        if i % 10 == 0:
            total += (point == Point(i, 2)) + len(repr(point))
    return total


print(run(700_000))
