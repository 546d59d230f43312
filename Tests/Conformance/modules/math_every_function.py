"""Every function of math, with ordinary numbers, corners, and what is no number."""
import math
from decimal import Decimal
from fractions import Fraction

inf, nan = math.inf, math.nan


def show(name, *args, **keywords):
    try:
        result = getattr(math, name)(*args, **keywords)
    except Exception as error:
        print(name, args, keywords or "", type(error).__name__, error)
    else:
        print(name, args, keywords or "", repr(result))


class Index:
    def __index__(self):
        return 12

    def __repr__(self):
        return "Index()"


class Floaty:
    def __float__(self):
        return 0.5

    def __repr__(self):
        return "Floaty()"


class Whole:
    def __trunc__(self):
        return "trunc"

    def __ceil__(self):
        return "ceil"

    def __floor__(self):
        return "floor"

    def __repr__(self):
        return "Whole()"


unary = """acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp gamma
isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp factorial""".split()
for name in unary:
    for value in (0, -0.0, 1, 0.5, -2.5, 3, 700.0, inf, -inf, nan, True, 10 ** 400, "x", None, Fraction(1, 4),
                  Decimal("0.25"), Floaty(), Whole()):
        show(name, value)
    if name != "log":
        show(name)
        show(name, 1, 2, 3)
for name, *rows in (
    ("atan2", (0, -1), (-0.0, -1), (inf, -inf), (1, "x"), (1,)),
    ("comb", (5, 2), (5, 7), (100, 50), (0, 0), (-1, 2), (2, -1), (5.0, 2), (10 ** 20, 2), (5, 10 ** 20), (5,)),
    ("perm", (5, 2), (5,), (5, None), (5, 7), (-1,), (5, -1), (5, 2.0), (10 ** 20, 2)),
    ("copysign", (1, -0.0), (-3, 2), (nan, -1), (inf, -1), (1,)),
    ("dist", ((1, 2), (4, 6)), ([1.5], [3]), ((), ()), ((1,), (1, 2)), (1, 2), (("a",), (1,)), ((inf, nan), (0, 0))),
    ("fmod", (7, 3), (-7, 3), (7, -3), (1e300, 1e-3), (1, 0), (inf, 1), (1, inf), (nan, 1)),
    ("fsum", ([0.1] * 10,), ([],), ([1e308, 1e308],), ([inf, -inf],), (5,), (["x"],)),
    ("gcd", (), (12,), (12, 18), (-12, 18, 8), (0, 0), (10 ** 30, 15), (1.5, 2), (Index(), 8)),
    ("hypot", (), (3,), (3, 4), (1, 2, 2), (inf, nan), (1e200, 1e200), ("x",)),
    ("isclose", (1, 1 + 1e-10), (1, 1.1), (inf, inf), (nan, nan), (1, inf)),
    ("lcm", (), (4,), (4, 6), (-4, 6, 10), (0, 5), (10 ** 20, 3), (1.0,)),
    ("ldexp", (0.5, 3), (1, -1074), (1, -1080), (1, 1024), (inf, 10 ** 30), (0.0, 10 ** 30), (1, 10 ** 30),
     (1, -10 ** 30), (1, 1.5)),
    ("log", (8, 2), (100, 10), (10 ** 400,), (10 ** 400, 10), (2, 1), (2, 0), (-1, 2), (2, -1)),
    ("nextafter", (1, 2), (1, 0), (0, 1), (1, 1), (inf, 0), (nan, 1), (1,)),
    ("pow", (2, 3), (2, -1), (0, -1), (-8, 1 / 3), (inf, 0), (10.0, 400), (nan, 0), (1, nan)),
    ("prod", ([1, 2, 3],), ([],), ([0.5, 4],), (5,), (["a", 2],), ([2 ** 62, 4],)),
    ("remainder", (7, 3), (-7, 3), (5, 2), (1, 0), (inf, 1), (1, inf)),
):
    for row in rows:
        show(name, *row)
show("prod", [1, 2], start=10)
show("prod", [], start="x")
show("prod", [2, 2], start=1.5)
show("isclose", 1, 1.05, rel_tol=0.1)
show("isclose", 0, 1e-9, abs_tol=1e-8)
show("isclose", 0, 1, rel_tol=-1)
show("isclose", 0, 1, 2)
for name in ("pi", "e", "tau", "inf", "nan"):
    print(name, getattr(math, name))
