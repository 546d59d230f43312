class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return "on y", y
        case Point(x, y) if x == y:
            return "diagonal", x
        case Point():
            return "point"
        case int(n) | float(n):
            return "number", n
        case str() as s:
            return "text", s


print([where(p) for p in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), 4, 2.5, "t", None)])
