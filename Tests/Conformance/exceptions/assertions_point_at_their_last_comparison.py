# Where the traceback of a failed assertion points.
import traceback
def f1(x): assert x == 6
def f2(x): assert callable(x), "m"
def f3(x):
    assert x == 6; y = 1
def f4(x):
    assert x == 6, "msg"; y = 1
def f5(x):
    assert isinstance(x, str)
def f6(x):
    assert isinstance(x, str), (
        "a")
def f7(x):
    assert not x
def f8(x):
    assert (x == 6 and
        x == 7), "z"
def f9(x):
    assert x.real == 6 or x > 10, "z"
def f10(x):
    assert callable(x)
def f11(x):
    assert False, "no"
def f12(x):
    assert 0
def f13(x):
    assert x and not x, f"{x}"
for f in (f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13):
    try: f(5)
    except AssertionError: print(traceback.format_exc())
def h1(x):
    assert x is None
def h2(x):
    assert x
def h3(x):
    assert not x, "m"
def h4(x):
    assert 1 < x < 3
def h5(x):
    assert 1 < x < 3, "m"
def h6(x):
    assert 9 < x < 30, "m"
def h7(x):
    assert x == 5 and x == 6
def h8(x):
    assert (x == 7 or
       x == 8)
def h9(x):
    assert (x == 5 and callable(x)) or x == 9, "m"
def i1(x):
    assert not (x == 5)
def i2(x):
    assert x if x == 9 else not x
def i3(x):
    assert (y := 0)
def i4(x):
    assert (x ==
        6)
def i5(x):
    assert (x ==
        6), "m"
def i6(x): assert [], x
def i7(x): assert callable(x); pass
def i8(x): assert not callable(len); pass
def i9(x): assert x == 6 if x else 0; pass
def j1(x): assert x == 5 and callable(x); pass
def j2(x): assert callable(x) or x == 7; pass
def j3(x): assert x == 5 and callable(x), "m"; pass
def j4(x): assert callable(x) and x, "m"; pass
def j5(x): assert not x == 5, "m"; pass
def j6(x): assert (not x) or (not x), "m"; pass
def j7(x): assert (lambda: 0)(), "m"; pass
def j8(x): assert 4 < x < 5; pass
def j9(x): assert 6 < x < 5; pass
def k1(x): assert 6 < x < 5 or 3 > x > 0, "m"; pass
def k2(x): assert x is None, "m"; pass
def k3(x): assert "a" in "b", "m"; pass
def k4(x): assert x + 1 == 3, "m"; pass
def k5(x): assert False; pass
def k6(x): assert None; pass
def k7(x): assert 0 if x else 1; pass
def k8(x): assert not (x and x); pass
def k9(x): assert not (0 or x), "m"; pass
for n, f in list(globals().items()):
    if len(n) == 2 and n[0] in "hijk":
        try: f(5)
        except AssertionError: print(traceback.format_exc())
