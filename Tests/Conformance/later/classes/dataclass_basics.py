from dataclasses import asdict, astuple, dataclass, field, replace


@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)


p = P(1)
print(p, p == P(1, 0), P(1, 2) < P(2, 0), asdict(p), astuple(p), replace(p, y=5), P.__match_args__)
try:
    P()
except TypeError as e:
    print(e)
