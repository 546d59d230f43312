from collections import namedtuple

Point = namedtuple("Point", "x y", defaults=[0])
p = Point(1)
print(p, p.x, p[1], p._replace(y=5), p._asdict(), Point._fields, p == (1, 0))
a, b = p
print(a, b)
try:
    Point()
except TypeError as e:
    print(e)
