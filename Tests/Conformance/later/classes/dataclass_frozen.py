from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True)
class F:
    a: int


f = F(1)
try:
    f.a = 2
except FrozenInstanceError as e:
    print(e)
print(hash(f) == hash(F(1)), {f: 1}[F(1)])
