"""The special methods of int, float, complex, bool and Fraction, called by name."""
from fractions import Fraction


def show(value, name, *args):
    try:
        result = getattr(value, name)(*args)
    except Exception as error:
        print(repr(value), name, args, type(error).__name__, error)
    else:
        print(repr(value), name, args, repr(result))


binary = "add sub mul truediv floordiv mod divmod pow lshift rshift and or xor".split()
for value, others in ((13, (4, -3, 0, 1.5, "x", True)), (True, (2, False)), (2.5, (2, -0.5, 0.0, 1j, "x")),
    (1 + 2j, (2, 0, 1j, "x")),
                      (Fraction(7, 3), (2, Fraction(-1, 2), 0, 0.5, "x"))):
    for name in binary:
        for special in (f"__{name}__", f"__r{name}__"):
            if hasattr(value, special):
                for other in others:
                    show(value, special, other)
            else:
                print(type(value).__name__, "has no", special)
    for name in "abs bool ceil complex float floor hash index int invert neg pos round trunc repr str getnewargs".split():
        if hasattr(value, f"__{name}__"):
            show(value, f"__{name}__")
        else:
            print(type(value).__name__, "has no", f"__{name}__")
    for name in "eq ne lt le gt ge".split():
        for other in others:
            show(value, f"__{name}__", other)
    show(value, "__format__", "")
    show(value, "__format__", ">10")
    show(value, "__format__", "none")
    show(value, "__pow__", 2, 5)
    show(value, "__round__", 1) if hasattr(value, "__round__") else None
for name, *arguments in (("bit_length",), ("bit_count",), ("conjugate",), ("as_integer_ratio",),
    ("to_bytes", 2, "big"), ("to_bytes",),
                         ("to_bytes", 1, "little"), ("to_bytes", 0), ("to_bytes", 2, "none"), ("to_bytes", -1),
    ("to_bytes", "x")):
    for value in (0, 255, -256, True, 10 ** 20):
        show(value, name, *arguments)
print((-5).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\x00"),
    int.from_bytes(b"\xff\x00", "little", signed=True), int.from_bytes([1, 2], byteorder="big"))
for arguments in (("x",), (5,), (b"a", "none"), ([256],)):
    show(int, "from_bytes", *arguments)
for value in (2.5, -0.0, float("inf"), float("nan"), 1e300):
    for name in ("as_integer_ratio", "is_integer", "hex", "conjugate", "__trunc__", "__floor__", "__ceil__",
        "__int__"):
        show(value, name)
    print(value.real, value.imag)
for text in ("0x1.8p3", "-0x1p-1074", "inf", "nan", "1.5", "x", "0x1p99999", " 0x1 ", 5, ""):
    show(float, "fromhex", text)
print(float.__getformat__("double"))
show(float, "__getformat__", "x")
print((1 + 2j).conjugate(), (1 + 2j).real, (1 + 2j).imag, (3 + 4j).__abs__(), (5).numerator, (5).denominator,
    (5).real, (5).imag)
half = Fraction(1, 2)
print(half.numerator, half.denominator, half.as_integer_ratio(), half.limit_denominator(1),
    Fraction(3.3).limit_denominator(10), half.real, half.imag, half.conjugate())
for arguments in ((half, 0), ("1/3",), (" -2.5e1 ",), ("1/0",), ("x",), (1, 0), (1.5,), (float("nan"),),
    (float("inf"),), (1, "x"), (None,), ("1_0/2",), (half, half)):
    show(Fraction, "__call__", *arguments) if False else None
    try:
        print(Fraction(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
from decimal import Decimal
for method, value in (("from_float", 0.25), ("from_float", 3), ("from_float", "x"), ("from_float", float("nan")),
    ("from_decimal", Decimal("0.75")),
                      ("from_decimal", 3), ("from_decimal", 0.5), ("from_decimal", Decimal("Infinity"))):
    show(Fraction, method, value)
show(half, "limit_denominator", 0)
