# A generator that is the only argument has the parentheses of the call.
from __future__ import annotations

a: f(x for x in y)
b: f((x for x in y))
c: f((x for x in y), 1)
d: f((x for x in y), k=1)
e: f([x for x in y])
print(__annotations__)
