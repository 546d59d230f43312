"""Fields of named tuples are descriptors."""
from collections import namedtuple

P = namedtuple("P", "x y")
p = P(1, 2)
print(P.x, P.y.__doc__)
for _ in range(3):
    print(p.x + p.y)
for bad in ("p.x = 3", "del p.y", "P.x.__get__(5)", "p.z"):
    try:
        exec(bad)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Sum(P):
    def total(self):
        return self.x + self.y


s = Sum(3, 4)
a, b = s
print(s.total(), a, b, s._replace(x=9), P.x.__get__(s))


class Shadow(P):
    @property
    def x(self):
        return "shadow"


print([q.x for q in (p, s, Shadow(5, 6), p)])
